-- Actors, titles, reasons and claims belong to an event that is there
SELECT part, event_id
FROM (
  SELECT 'event_actor' AS part, event_id FROM event_actor
  UNION SELECT 'event_text', event_id FROM event_text
  UNION SELECT 'event_reason', event_id FROM event_reason
  UNION SELECT 'claim', event_id FROM claim
) parts
WHERE event_id NOT IN (SELECT event_id FROM event)
ORDER BY ALL;
