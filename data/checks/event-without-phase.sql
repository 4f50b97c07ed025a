-- Every curated event since the first period of the conflict is in a period
SELECT e.event_id, e.since
FROM event e
WHERE e.status = 'curated' AND e.since >= (SELECT min(since) FROM phase)
  AND NOT EXISTS (SELECT 1 FROM phase p WHERE e.since >= p.since AND (p.until IS NULL OR e.since < p.until))
ORDER BY ALL;
