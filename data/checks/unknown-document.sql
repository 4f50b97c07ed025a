-- A document names only places, actors, pacts and curated events that are there, and each party is of a document that is there
SELECT document_id, used, id
FROM (
  SELECT document_id, 'place' AS used, place_id AS id, place_id IN (SELECT place_id FROM place) AS is_known FROM document
  UNION ALL SELECT document_id, 'body', body_id, body_id IN (SELECT actor_id FROM actor) FROM document
  UNION ALL SELECT document_id, 'alliance', alliance_id, alliance_id IN (SELECT alliance_id FROM alliance) FROM document
  UNION ALL SELECT document_id, 'event', event_id, event_id IN (SELECT event_id FROM event WHERE status = 'curated') FROM document
  UNION ALL SELECT document_id, 'party', actor_id, actor_id IN (SELECT actor_id FROM actor) FROM document_party
  UNION ALL SELECT document_id, 'document', document_id, document_id IN (SELECT document_id FROM document) FROM document_party
) used
WHERE id IS NOT NULL AND NOT is_known
ORDER BY ALL;
