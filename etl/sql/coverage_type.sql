-- Events of a type by what they rest on, most first.
SELECT type_id AS type, coalesce(sum(events) FILTER (basis = 'verified'), 0) AS verified, coalesce(sum(events) FILTER (basis = 'unverified'), 0) AS unverified,
  coalesce(sum(events) FILTER (basis = 'coded'), 0) AS coded
FROM coverage_type GROUP BY type_id ORDER BY sum(events) DESC, type_id;
