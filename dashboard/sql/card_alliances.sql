-- What the actors of one event belonged to on its date, treaties first, with all who were parties to them on that date.
WITH bound AS (
  FROM event_alliance AS l JOIN alliance AS a USING (alliance_id) JOIN event AS e USING (event_id)
  SELECT DISTINCT l.member_id, l.alliance_id, l.role, l.since, l.until, l.source, a.kind, e.since AS first_day, e.until AS day_after
  WHERE l.event_id = $event_id
)
FROM bound AS b
SELECT b.* EXCLUDE (first_day, day_after),
  CASE WHEN b.kind = 'pact' THEN (
    SELECT list(DISTINCT m.actor_id ORDER BY m.actor_id) FROM membership AS m
    WHERE m.alliance_id = b.alliance_id AND m.role = 'member'
      AND (m.since IS NULL OR m.since < b.day_after) AND (m.until IS NULL OR m.until > b.first_day)) END AS parties
ORDER BY b.member_id, b.kind <> 'pact', b.role <> 'member', b.alliance_id, b.role, b.since
