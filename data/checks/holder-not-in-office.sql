-- Who stands for an actor in an event holds an office of it, or of a part of it, on that day
SELECT e.event_id, e.since AS day, ea.actor_id, ea.holder_id
FROM event e JOIN event_actor ea USING (event_id)
WHERE ea.holder_id IS NOT NULL AND ea.holder_id <> ea.actor_id AND e.since IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM office o JOIN actor_part p ON p.actor_id = o.actor_id
    WHERE o.holder_id = ea.holder_id AND p.whole_id = ea.actor_id
      AND (o.since IS NULL OR o.since < e.until) AND (o.until IS NULL OR o.until > e.since))
ORDER BY ALL;
