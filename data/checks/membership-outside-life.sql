-- Nobody is a member before the alliance or he himself existed, nor after (a date known to the year or month is compared by it)
WITH dated AS (
  SELECT m.actor_id, m.alliance_id, m.since, m.until, a.since AS alliance_since, a.until AS alliance_until, w.since AS lives_since, w.until AS lives_until,
    CASE m.precision WHEN 'year' THEN 'year' WHEN 'month' THEN 'month' ELSE 'day' END AS grain
  FROM membership m JOIN alliance a USING (alliance_id) JOIN actor w ON w.actor_id = m.actor_id
  WHERE m.role = 'member'
)
SELECT * EXCLUDE (grain)
FROM dated
WHERE date_trunc(grain, since) < date_trunc(grain, alliance_since) OR date_trunc(grain, since) < date_trunc(grain, lives_since)
  OR since >= alliance_until OR until > alliance_until OR until > lives_until
ORDER BY ALL;
