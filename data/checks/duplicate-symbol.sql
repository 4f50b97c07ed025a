-- No two documents of a body bear the same symbol, and no two of one day the same title
SELECT 'symbol' AS same, symbol AS value, list(document_id ORDER BY document_id) AS documents
FROM document WHERE symbol IS NOT NULL GROUP BY symbol, body_id HAVING count(*) > 1
UNION ALL
SELECT 'title', title_en, list(document_id ORDER BY document_id) FROM document GROUP BY date, title_en HAVING count(*) > 1
ORDER BY ALL;
