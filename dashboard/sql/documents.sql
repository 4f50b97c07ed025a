-- All documents, newest first.
FROM document AS d
SELECT d.document_id, d.kind, d.date, d.symbol, d.body_id, d.event_id, d.address, d.source, d.status, d.note,
  coalesce(CASE $lang WHEN 'ar' THEN title_ar WHEN 'ru' THEN title_ru WHEN 'hy' THEN title_hy WHEN 'az' THEN title_az WHEN 'tr' THEN title_tr END, title_en) AS title,
  (SELECT list({'actor_id': p.actor_id, 'role': p.role} ORDER BY p.role, p.actor_id) FROM document_party AS p WHERE p.document_id = d.document_id) AS parties
ORDER BY d.date DESC, d.document_id
