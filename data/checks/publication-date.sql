-- An event dated by publication happened as its article says on the day of publication, and is nothing recalled
SELECT e.event_id, e.since, e.modality
FROM event e
WHERE e.date_origin = 'publication'
  AND (e.modality = 'historical'
    OR NOT EXISTS (SELECT 1 FROM claim c JOIN article a USING (article_id) WHERE c.event_id = e.event_id AND a.published = e.since))
ORDER BY ALL;
