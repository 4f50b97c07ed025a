-- If one curated event has a title in a language, all have
SELECT l.lang, e.event_id
FROM (SELECT DISTINCT t.lang FROM event_text t JOIN event e USING (event_id) WHERE e.status = 'curated') l
CROSS JOIN (SELECT event_id FROM event WHERE status = 'curated') e
WHERE NOT EXISTS (SELECT 1 FROM event_text t WHERE t.event_id = e.event_id AND t.lang = l.lang AND trim(t.title) <> '')
ORDER BY ALL;
