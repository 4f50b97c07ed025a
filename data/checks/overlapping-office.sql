-- An office has one holder at a time (co-chairs, special representatives and others aside)
SELECT a.actor_id, a.office, a.holder_id AS one, a.since AS one_since, b.holder_id AS other, b.since AS other_since
FROM office a JOIN office b ON a.actor_id = b.actor_id AND a.office = b.office AND a.rowid < b.rowid
WHERE a.office NOT IN ('co_chair', 'other', 'special_representative')
  AND coalesce(a.since, DATE '0001-01-01') < coalesce(b.until, DATE '9999-12-31')
  AND coalesce(b.since, DATE '0001-01-01') < coalesce(a.until, DATE '9999-12-31')
ORDER BY ALL;
