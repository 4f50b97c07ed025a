FROM coverage_type SELECT type_id AS id, sum(events) AS events, coalesce(sum(events) FILTER (basis = 'verified'), 0) AS verified GROUP BY type_id ORDER BY events DESC, id
