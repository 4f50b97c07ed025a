-- Every claim and every issue that names an article names one that is there
SELECT used_in, used_by, article_id
FROM (
  SELECT 'claim' AS used_in, claim_id AS used_by, article_id FROM claim
  UNION ALL SELECT 'issue', issue_id, article_id FROM issue
) used
WHERE article_id IS NOT NULL AND article_id NOT IN (SELECT article_id FROM article)
ORDER BY ALL;
