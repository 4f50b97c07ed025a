WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT CASE WHEN $reading = 'then' THEN alliance_set_id END AS alliance_set_id,
    CASE WHEN $reading = 'then' THEN NULL ELSE actor_set_id END AS actor_set_id, count(*) AS events
  GROUP BY ALL
)
SELECT alliance_id, sum(events)::INTEGER AS events
FROM hit LEFT JOIN alliance_set AS l USING (alliance_set_id) LEFT JOIN actor_set AS s ON s.actor_set_id = hit.actor_set_id,
  unnest(CASE $reading WHEN 'then' THEN l.alliances_then WHEN 'now' THEN s.alliances_now ELSE s.alliances_ever END) AS u(alliance_id)
GROUP BY alliance_id ORDER BY events DESC, alliance_id
