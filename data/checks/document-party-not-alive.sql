-- Nobody signs or issues a document before he existed or after he ceased to
SELECT d.document_id, d.date, who.role, a.actor_id, a.since AS lives_since, a.until AS lives_until
FROM document d
JOIN (
  SELECT document_id, role, actor_id FROM document_party WHERE role <> 'addressee'
  UNION ALL SELECT document_id, 'body', body_id FROM document WHERE body_id IS NOT NULL
) who USING (document_id)
JOIN actor a USING (actor_id)
WHERE d.date < a.since OR d.date > a.until
ORDER BY ALL;
