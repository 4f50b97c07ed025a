SELECT DISTINCT a.article_id, a.dataset, a.camp, a.url, a.outlet, a.lang, a.title, a.text, a.published, a.published_origin, a.retrieved,
  a.is_verified, a.note
FROM article a JOIN claim c USING (article_id)
WHERE c.event_id = $event_id
ORDER BY a.article_id;
