-- An event that was merged or withdrawn is gone, and what it was merged into is there
SELECT event_id, kind, merged_into
FROM tombstone
WHERE event_id IN (SELECT event_id FROM event)
  OR (kind = 'merged') <> (merged_into IS NOT NULL)
  OR merged_into NOT IN (SELECT event_id FROM event UNION SELECT event_id FROM tombstone)
ORDER BY ALL;
