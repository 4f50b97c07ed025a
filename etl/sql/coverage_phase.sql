-- Events in a period by what they rest on.
SELECT phase_id AS period, since, coalesce(sum(events) FILTER (basis = 'verified'), 0) AS verified,
  coalesce(sum(events) FILTER (basis = 'unverified'), 0) AS unverified, coalesce(sum(events) FILTER (basis = 'coded'), 0) AS coded
FROM coverage_phase GROUP BY phase_id, since ORDER BY since;
