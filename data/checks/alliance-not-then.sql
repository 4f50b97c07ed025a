-- An event belongs to an alliance only if one of its actors, or what it is part of, was a member on a day of it
SELECT e.event_id, e.since, t.alliance_id
FROM event e
JOIN (SELECT alliance_set_id, unnest(alliances_then) AS alliance_id FROM alliance_set) t USING (alliance_set_id)
JOIN actor_set s USING (actor_set_id)
WHERE NOT EXISTS (
    SELECT 1 FROM membership m
    WHERE m.alliance_id = t.alliance_id AND m.role = 'member' AND list_contains(s.actor_ids, m.actor_id)
      AND (m.since IS NULL OR m.since < e.until) AND (m.until IS NULL OR m.until > e.since))
  AND NOT EXISTS (SELECT 1 FROM alliance a WHERE a.alliance_id = t.alliance_id AND list_contains(s.actor_ids, a.actor_id))
ORDER BY ALL;
