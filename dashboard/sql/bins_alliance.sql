WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT CASE WHEN $reading = 'then' THEN alliance_set_id END AS alliance_set_id,
    CASE WHEN $reading = 'then' THEN NULL ELSE actor_set_id END AS actor_set_id, date_trunc($unit, since)::DATE AS bin, count(*) AS events
  WHERE since IS NOT NULL
  GROUP BY ALL
), laned AS (
  SELECT lane, bin, sum(events)::INTEGER AS events
  FROM hit LEFT JOIN alliance_set AS l USING (alliance_set_id) LEFT JOIN actor_set AS s ON s.actor_set_id = hit.actor_set_id,
    unnest(CASE $reading WHEN 'then' THEN l.alliances_then WHEN 'now' THEN s.alliances_now ELSE s.alliances_ever END) AS u(lane)
  GROUP BY ALL
), busiest AS (
  SELECT lane FROM laned GROUP BY lane ORDER BY sum(events) DESC, lane LIMIT $max_lanes
)
SELECT lane, bin, events FROM laned WHERE lane IN (FROM busiest) ORDER BY ALL
