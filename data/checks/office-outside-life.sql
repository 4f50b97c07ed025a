-- Nobody holds an office of an actor before it existed or after it ceased to
SELECT o.holder_id, o.office, o.actor_id, o.since, o.until, a.since AS lives_since, a.until AS lives_until
FROM office o JOIN actor a USING (actor_id)
WHERE o.until <= a.since OR o.since >= a.until OR (o.until IS NULL AND a.until IS NOT NULL)
ORDER BY ALL;
