-- An actor has one role in an alliance at a time
SELECT a.actor_id, a.alliance_id, a.role AS one, a.since AS one_since, b.role AS other, b.since AS other_since
FROM membership a JOIN membership b ON a.actor_id = b.actor_id AND a.alliance_id = b.alliance_id AND a.rowid < b.rowid
WHERE coalesce(a.since, DATE '0001-01-01') < coalesce(b.until, DATE '9999-12-31')
  AND coalesce(b.since, DATE '0001-01-01') < coalesce(a.until, DATE '9999-12-31')
ORDER BY ALL;
