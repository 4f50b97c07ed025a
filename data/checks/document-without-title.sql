-- Every document has a title in the six languages
SELECT document_id, lang
FROM (UNPIVOT (SELECT document_id, coalesce(title_en, '') AS en, coalesce(title_ar, '') AS ar, coalesce(title_ru, '') AS ru, coalesce(title_hy, '') AS hy,
    coalesce(title_az, '') AS az, coalesce(title_tr, '') AS tr FROM document)
  ON en, ar, ru, hy, az, tr INTO NAME lang VALUE title)
WHERE title = ''
ORDER BY ALL;
