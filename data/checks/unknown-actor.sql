-- Every actor that is named anywhere is in reference/actor.csv
SELECT used_in, used_by, actor_id
FROM (
  SELECT 'event_actor' AS used_in, event_id AS used_by, actor_id FROM event_actor
  UNION ALL SELECT 'event_actor.holder_id', event_id, holder_id FROM event_actor
  UNION ALL SELECT 'event.claimed_by', event_id, claimed_by FROM event
  UNION ALL SELECT 'claim.claimed_by', claim_id, claimed_by FROM claim
  UNION ALL SELECT 'actor.parent_id', actor_id, parent_id FROM actor
  UNION ALL SELECT 'actor_name', name, actor_id FROM actor_name
  UNION ALL SELECT 'office', office, actor_id FROM office
  UNION ALL SELECT 'office.holder_id', office, holder_id FROM office
  UNION ALL SELECT 'alliance', alliance_id, actor_id FROM alliance
  UNION ALL SELECT 'membership', alliance_id, actor_id FROM membership
  UNION ALL SELECT 'control', unit, controller_id FROM control
) used
WHERE actor_id IS NOT NULL AND actor_id NOT IN (SELECT actor_id FROM actor)
ORDER BY ALL;
