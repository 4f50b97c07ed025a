-- No curated event has an actor before it existed, and none acts after the day on which it ceased to (a trial of its people may follow)
SELECT e.since AS day, t.title, ea.role, ea.actor_id, a.since AS lives_since, a.until AS lives_until
FROM event e JOIN event_text t ON t.event_id = e.event_id AND t.lang = 'en'
JOIN event_actor ea ON ea.event_id = e.event_id JOIN actor a ON a.actor_id = ea.actor_id
WHERE e.status = 'curated' AND (e.until <= a.since OR (e.since > a.until AND ea.role <> 'target'))
ORDER BY ALL;
