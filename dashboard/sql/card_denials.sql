-- The events that one event denies, and those that deny it.
WITH linked AS (
  SELECT relation, other_id FROM event_link WHERE event_id = $event_id
  UNION ALL SELECT 'denied by', event_id FROM event_link WHERE other_id = $event_id AND relation = 'denies'
)
SELECT relation, other_id,
  (SELECT arg_min(t.title, (t.lang <> $lang, t.lang <> 'en', t.lang)) FROM event_text AS t WHERE t.event_id = other_id) AS title
FROM linked ORDER BY relation, other_id
