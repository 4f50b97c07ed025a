-- A dated event says where its date comes from, and only a curated or reviewed one has it from a person
SELECT event_id, since, date_origin, status
FROM event
WHERE (since IS NOT NULL AND date_origin = 'none') OR (since IS NULL AND date_origin <> 'none')
  OR (date_origin = 'curated' AND status = 'coded')
ORDER BY ALL;
