-- One page, newest first; events without a date come last.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  ORDER BY since DESC NULLS LAST, event_id
  LIMIT $page_size OFFSET $page_size * ($page - 1)
), texts AS (
  SELECT event_id, arg_min(lang, (lang <> $lang, lang <> 'en', lang)) AS lang, arg_min(title, (lang <> $lang, lang <> 'en', lang)) AS title
  FROM event_text WHERE event_id IN (SELECT event_id FROM hit) GROUP BY event_id
), heard AS (
  SELECT c.event_id, list_sort(list(DISTINCT CASE a.dataset WHEN 'sample' THEN 'sample' ELSE a.camp END)) AS camps
  FROM claim AS c JOIN article AS a USING (article_id) WHERE c.event_id IN (SELECT event_id FROM hit) GROUP BY c.event_id
)
SELECT event_id, since, until, date_precision, type_id, modality, claimed_by, place_id, place_precision, texts.lang, title, camps
FROM hit LEFT JOIN texts USING (event_id) LEFT JOIN heard USING (event_id)
ORDER BY since DESC NULLS LAST, event_id
