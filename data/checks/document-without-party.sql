-- Every document has a party, or the body whose act it is
SELECT document_id FROM document WHERE body_id IS NULL AND document_id NOT IN (SELECT document_id FROM document_party) ORDER BY ALL;
