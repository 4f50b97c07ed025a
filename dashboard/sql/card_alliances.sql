-- What the actors of one event belonged to on its date, treaties first, with all parties to the treaties they were bound by.
WITH bound AS (
  FROM event_alliance AS l JOIN alliance AS a USING (alliance_id)
  SELECT DISTINCT l.member_id, l.alliance_id, l.role, l.since, l.until, l.source, a.kind
  WHERE l.event_id = $event_id
)
FROM bound AS b
SELECT b.*,
  CASE WHEN b.kind = 'pact' THEN (SELECT list(DISTINCT m.actor_id ORDER BY m.actor_id) FROM membership AS m WHERE m.alliance_id = b.alliance_id AND m.role = 'member') END AS parties
ORDER BY b.member_id, b.kind <> 'pact', b.role <> 'member', b.alliance_id, b.role, b.since
