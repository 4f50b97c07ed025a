-- Every curated event has a source of its own, not only articles that were coded
SELECT e.event_id
FROM event e
WHERE e.status = 'curated'
  AND NOT EXISTS (SELECT 1 FROM claim c JOIN article a USING (article_id) WHERE c.event_id = e.event_id AND a.dataset = 'chronology')
ORDER BY ALL;
