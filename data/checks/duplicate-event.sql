-- No two curated events are the same: title, or day, type, mode, place, claimant and actors in their roles
WITH told AS (
  SELECT e.*, t.title, (SELECT list(a.role || ' ' || a.actor_id ORDER BY a.role, a.actor_id) FROM event_actor a WHERE a.event_id = e.event_id) AS actors
  FROM event e JOIN event_text t ON t.event_id = e.event_id AND t.lang = 'en'
  WHERE e.status = 'curated'
)
SELECT a.since, a.title AS one, b.title AS other
FROM told a JOIN told b ON a.event_id < b.event_id AND a.since = b.since AND a.until = b.until
WHERE a.title = b.title
  OR (a.type_id = b.type_id AND a.modality = b.modality AND a.mode IS NOT DISTINCT FROM b.mode AND a.place_id IS NOT DISTINCT FROM b.place_id
    AND a.place_id IS NOT NULL AND a.mode IS NOT NULL AND a.claimed_by IS NOT DISTINCT FROM b.claimed_by AND a.actors = b.actors)
ORDER BY ALL;
