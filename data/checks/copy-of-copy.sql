-- A copy names an article that is there and is no copy itself
SELECT a.article_id, a.copy_of
FROM article a LEFT JOIN article o ON o.article_id = a.copy_of
WHERE a.copy_of IS NOT NULL AND (o.article_id IS NULL OR o.copy_of IS NOT NULL OR o.article_id = a.article_id)
ORDER BY ALL;
