-- Lanes are states, organisations and the like; a part has a lane of its own only when it was chosen.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  SELECT actor_set_id, date_trunc($unit, since)::DATE AS bin, count(*) AS events WHERE since IS NOT NULL GROUP BY ALL
), laned AS (
  SELECT lane, bin, sum(events)::INTEGER AS events
  FROM hit JOIN actor_set AS s USING (actor_set_id), unnest(s.actor_ids) AS u(lane)
  WHERE lane IN (SELECT actor_id FROM actor WHERE parent_id IS NULL AND kind <> 'person') OR list_contains($actor_ids, lane)
  GROUP BY ALL
), busiest AS (
  SELECT lane FROM laned GROUP BY lane ORDER BY sum(events) DESC, lane LIMIT $max_lanes
)
SELECT lane, bin, events FROM laned WHERE lane IN (FROM busiest) ORDER BY ALL
