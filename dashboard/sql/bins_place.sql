WITH laned AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT coalesce(place_id, '') AS lane, date_trunc($unit, since)::DATE AS bin, count(*)::INTEGER AS events
  WHERE since IS NOT NULL
  GROUP BY ALL
), busiest AS (
  SELECT lane FROM laned GROUP BY lane ORDER BY sum(events) DESC, lane LIMIT $max_lanes
)
SELECT lane, bin, events FROM laned WHERE lane IN (FROM busiest) ORDER BY ALL
