-- Counted once a set of actors, then once an actor: sets are few, events many.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT actor_set_id, count(*) AS events GROUP BY ALL
)
SELECT actor_id, sum(events)::INTEGER AS events
FROM hit JOIN actor_set AS s USING (actor_set_id),
  unnest(CASE $facet_side WHEN 'source' THEN s.source_ids WHEN 'target' THEN s.target_ids ELSE s.actor_ids END) AS u(actor_id)
GROUP BY actor_id ORDER BY events DESC, actor_id
