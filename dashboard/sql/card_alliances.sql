-- What the actors of one event belonged to on its date, in any role, with all parties to the treaties they were bound by.
FROM event_alliance AS l JOIN alliance AS a USING (alliance_id)
SELECT l.member_id, l.alliance_id, l.role, l.since, l.until, l.source, a.kind,
  CASE WHEN a.kind = 'pact' THEN (SELECT list(DISTINCT m.actor_id ORDER BY m.actor_id) FROM membership AS m WHERE m.alliance_id = l.alliance_id AND m.role = 'member') END AS parties
WHERE l.event_id = $event_id
GROUP BY ALL ORDER BY l.member_id, a.kind <> 'pact', l.role <> 'member', l.alliance_id, l.role, l.since
