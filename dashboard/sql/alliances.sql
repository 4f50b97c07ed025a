FROM alliance
SELECT alliance_id, kind, source, since, until, name_en,
  coalesce(CASE $lang WHEN 'ar' THEN name_ar WHEN 'ru' THEN name_ru WHEN 'hy' THEN name_hy WHEN 'az' THEN name_az WHEN 'tr' THEN name_tr END, name_en) AS name
ORDER BY alliance_id
