-- One page, newest first; events without a date come last. A copy is heard as the article that it repeats, and is no other voice.
WITH hit AS (
  FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
  ORDER BY since DESC NULLS LAST, event_id
  LIMIT $page_size OFFSET $page_size * ($page - 1)
), texts AS (
  SELECT event_id, arg_min(lang, (lang <> $lang, lang <> 'en', lang)) AS lang, arg_min(title, (lang <> $lang, lang <> 'en', lang)) AS title
  FROM event_text WHERE event_id IN (SELECT event_id FROM hit) GROUP BY event_id
), heard AS (
  SELECT c.event_id, list_sort(list(DISTINCT CASE o.dataset WHEN 'sample' THEN 'sample' ELSE o.camp END)) AS camps,
    count(DISTINCT (c.since, c.until)) FILTER (own AND c.since IS NOT NULL) > 1
      OR count(DISTINCT c.place_id) FILTER (own) > 1
      OR count(DISTINCT (c.deaths_low, c.deaths_best, c.deaths_high)) FILTER (own AND coalesce(c.deaths_low, c.deaths_best, c.deaths_high) IS NOT NULL) > 1
      OR count(DISTINCT regexp_replace(c.source_ids, '\.[^|]*', '', 'g')) FILTER (own) > 1
      OR count(DISTINCT c.modality) FILTER (own) > 1 AS differ
  FROM claim AS c
  JOIN (SELECT *, copy_of IS NULL AS own FROM article) AS a USING (article_id)
  JOIN article AS o ON o.article_id = coalesce(a.copy_of, a.article_id)
  WHERE c.event_id IN (SELECT event_id FROM hit) GROUP BY c.event_id
)
SELECT event_id, since, until, date_precision, type_id, modality, claimed_by, place_id, place_precision, confidence, texts.lang, title, camps, differ
FROM hit LEFT JOIN texts USING (event_id) LEFT JOIN heard USING (event_id)
ORDER BY since DESC NULLS LAST, event_id
