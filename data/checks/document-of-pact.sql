-- The text of a pact is not younger than the pact, and whoever signed it is or was a member
SELECT d.document_id, d.date, a.alliance_id, a.since, p.actor_id AS not_a_member
FROM document d JOIN alliance a USING (alliance_id)
LEFT JOIN document_party p ON p.document_id = d.document_id AND p.role = 'signatory'
  AND NOT EXISTS (
    SELECT 1 FROM membership m JOIN actor_part w ON w.whole_id = m.actor_id
    WHERE m.alliance_id = d.alliance_id AND m.role = 'member' AND w.actor_id = p.actor_id)
WHERE d.date > a.since OR p.actor_id IS NOT NULL
ORDER BY ALL;
