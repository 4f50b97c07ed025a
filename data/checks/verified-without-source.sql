-- An actor, office, membership, alliance or place that is called verified names the source that was read
SELECT kind, id
FROM (
  SELECT 'actor' AS kind, actor_id AS id, status, source FROM actor
  UNION ALL SELECT 'office', holder_id || ' ' || office, status, source FROM office
  UNION ALL SELECT 'membership', actor_id || ' ' || alliance_id, status, source FROM membership
  UNION ALL SELECT 'alliance', alliance_id, status, source FROM alliance
  UNION ALL SELECT 'place', place_id, status, source FROM place
) rows
WHERE status = 'verified' AND coalesce(source, '') = ''
ORDER BY ALL;
