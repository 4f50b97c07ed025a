-- All rows of what is shown, for a file.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
), texts AS (
  SELECT event_id, arg_min(lang, (lang <> $lang, lang <> 'en', lang)) AS lang, arg_min(title, (lang <> $lang, lang <> 'en', lang)) AS title
  FROM event_text WHERE event_id IN (SELECT event_id FROM hit) GROUP BY event_id
), roles AS (
  SELECT event_id, string_agg(actor_id, '|' ORDER BY actor_id) FILTER (role = 'source') AS source_ids,
    string_agg(actor_id, '|' ORDER BY actor_id) FILTER (role = 'target') AS target_ids,
    string_agg(actor_id, '|' ORDER BY actor_id) FILTER (role = 'participant') AS participant_ids,
    string_agg(actor_id, '|' ORDER BY actor_id) FILTER (role = 'mediator') AS mediator_ids
  FROM event_actor WHERE event_id IN (SELECT event_id FROM hit) GROUP BY event_id
), heard AS (
  SELECT c.event_id, string_agg(DISTINCT a.url, '|' ORDER BY a.url) AS sources
  FROM claim AS c JOIN article AS a USING (article_id) WHERE c.event_id IN (SELECT event_id FROM hit) GROUP BY c.event_id
)
SELECT event_id, since, until, date_precision, date_origin, type_id, mode, context, cameo, modality, claimed_by,
  source_ids, target_ids, participant_ids, mediator_ids, array_to_string(l.alliances_then, '|') AS alliance_ids_then,
  place_id, place_precision, p.lat, p.lon, deaths_low, deaths_best, deaths_high, hit.status, is_verified, confidence, dataset, title, sources
FROM hit LEFT JOIN alliance_set AS l USING (alliance_set_id) LEFT JOIN place AS p USING (place_id)
  LEFT JOIN texts USING (event_id) LEFT JOIN roles USING (event_id) LEFT JOIN heard USING (event_id)
ORDER BY since DESC NULLS LAST, event_id
