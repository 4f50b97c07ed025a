-- An event is verified if, and only if, a source or article of it is
SELECT e.event_id, e.is_verified, bool_or(a.is_verified) AS has_verified_source
FROM event e JOIN claim c USING (event_id) JOIN article a USING (article_id)
WHERE e.status <> 'curated' OR a.dataset = 'chronology'
GROUP BY ALL HAVING e.is_verified <> bool_or(a.is_verified)
ORDER BY ALL;
