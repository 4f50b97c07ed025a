FROM coverage_phase AS c JOIN phase AS p USING (phase_id)
SELECT c.phase_id AS id, c.since, c.until, sum(c.events) AS events, coalesce(sum(c.events) FILTER (c.basis = 'verified'), 0) AS verified,
  coalesce(CASE $lang WHEN 'ar' THEN name_ar WHEN 'ru' THEN name_ru WHEN 'hy' THEN name_hy WHEN 'az' THEN name_az WHEN 'tr' THEN name_tr END, name_en) AS name,
  (SELECT count(*) FROM document AS d WHERE d.date >= c.since AND (c.until IS NULL OR d.date < c.until)) AS documents
GROUP BY ALL ORDER BY c.since
