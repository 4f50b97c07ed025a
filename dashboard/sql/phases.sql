FROM phase
SELECT phase_id, since, until, coalesce(CASE $lang WHEN 'ar' THEN name_ar WHEN 'ru' THEN name_ru WHEN 'hy' THEN name_hy WHEN 'az' THEN name_az WHEN 'tr' THEN name_tr END, name_en) AS name
ORDER BY since, phase_id
