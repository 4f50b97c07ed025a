-- A document bears a day of the event in which it was signed or adopted
SELECT d.document_id, d.date, e.since, e.until
FROM document d JOIN event e USING (event_id)
WHERE d.date < e.since OR d.date >= e.until
ORDER BY ALL;
