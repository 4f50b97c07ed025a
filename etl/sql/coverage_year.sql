-- Events a year by what they rest on.
SELECT coalesce(year::VARCHAR, 'no date') AS year, coalesce(sum(events) FILTER (basis = 'verified'), 0) AS verified, coalesce(sum(events) FILTER (basis = 'unverified'), 0) AS unverified,
  coalesce(sum(events) FILTER (basis = 'coded'), 0) AS coded
FROM coverage_year GROUP BY year ORDER BY year;
