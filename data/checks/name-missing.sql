-- A pact, organisation or period that is named in another language than English is named in all six
SELECT kind, id
FROM (
  SELECT 'alliance' AS kind, alliance_id AS id, [name_ar, name_ru, name_hy, name_az, name_tr] AS names FROM alliance
  UNION ALL SELECT 'phase', phase_id, [name_ar, name_ru, name_hy, name_az, name_tr] FROM phase
) named
WHERE len(list_filter(names, lambda name: name IS NOT NULL)) BETWEEN 1 AND 4
ORDER BY ALL;
