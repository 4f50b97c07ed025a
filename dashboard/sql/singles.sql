-- Single events by lane: an event of two actors is in two lanes.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  WHERE since IS NOT NULL
), texts AS (
  SELECT event_id, arg_min(lang, (lang <> $lang, lang <> 'en', lang)) AS lang, arg_min(title, (lang <> $lang, lang <> 'en', lang)) AS title
  FROM event_text WHERE event_id IN (SELECT event_id FROM hit) GROUP BY event_id
), laned AS (
  SELECT hit.*, unnest(CASE $lanes WHEN 'type' THEN [type_id] WHEN 'place' THEN [coalesce(place_id, '')]
    WHEN 'alliance' THEN CASE $reading WHEN 'then' THEN l.alliances_then WHEN 'now' THEN s.alliances_now ELSE s.alliances_ever END
    ELSE s.actor_ids END) AS lane
  FROM hit LEFT JOIN actor_set AS s USING (actor_set_id) LEFT JOIN alliance_set AS l USING (alliance_set_id)
), shown AS (
  FROM laned
  WHERE $lanes <> 'actor' OR lane IN (SELECT actor_id FROM actor WHERE parent_id IS NULL AND kind <> 'person') OR list_contains($actor_ids, lane)
), busiest AS (
  SELECT lane, count(*) AS events FROM shown GROUP BY lane ORDER BY events DESC, lane LIMIT $max_lanes
)
SELECT event_id, lane, since, until, date_precision, type_id, modality, title
FROM shown JOIN busiest USING (lane) LEFT JOIN texts USING (event_id)
ORDER BY busiest.events DESC, lane, since, event_id
