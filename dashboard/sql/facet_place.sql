-- A place counts with all that lies in it.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT place_id, count(*) AS events WHERE place_id IS NOT NULL GROUP BY ALL
)
SELECT p.whole_id AS place_id, sum(events)::INTEGER AS events
FROM hit JOIN place_part AS p USING (place_id)
GROUP BY ALL ORDER BY events DESC, place_id
