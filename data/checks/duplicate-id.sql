-- Ids of events, claims and issues are unique, and so is an actor in a role of an event
SELECT kind, id, count(*) AS times
FROM (
  SELECT 'event' AS kind, event_id AS id FROM event
  UNION ALL SELECT 'claim', claim_id FROM claim
  UNION ALL SELECT 'issue', issue_id FROM issue
  UNION ALL SELECT 'event_actor', event_id || ' ' || role || ' ' || actor_id || ' ' || coalesce(holder_id, '') FROM event_actor
  UNION ALL SELECT 'event_text', event_id || ' ' || lang FROM event_text
) ids
GROUP BY kind, id HAVING count(*) > 1
ORDER BY ALL;
