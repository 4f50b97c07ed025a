-- A quotation is, letter by letter, what stands in the article at its place
SELECT c.claim_id, c.article_id, c.quote_start, c.quote_end
FROM claim c JOIN article a USING (article_id)
WHERE c.quote_start IS NOT NULL
  AND (a.text IS NULL OR c.quote IS NULL OR c.quote_end IS NULL OR substring(a.text, c.quote_start + 1, c.quote_end - c.quote_start) <> c.quote)
ORDER BY ALL;
