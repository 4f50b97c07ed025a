-- A unit has one controller at a time, unless the note says that the claims are competing
SELECT a.unit, a.controller_id AS one, a.since AS one_since, b.controller_id AS other, b.since AS other_since
FROM control a JOIN control b ON a.unit = b.unit AND a.rowid < b.rowid
WHERE NOT (coalesce(contains(a.note, 'competing'), false) OR coalesce(contains(b.note, 'competing'), false))
  AND a.since < coalesce(b.until, DATE '9999-12-31') AND b.since < coalesce(a.until, DATE '9999-12-31')
ORDER BY ALL;
