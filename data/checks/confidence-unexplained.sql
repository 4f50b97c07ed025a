-- Every event has a confidence, and it is the sum of the points listed with it, of ten
SELECT e.event_id, e.confidence, sum(split_part(r.reason, ' ', 1)::INTEGER) AS points
FROM event e LEFT JOIN event_reason r ON r.event_id = e.event_id AND r.step = 'confidence'
GROUP BY e.event_id, e.confidence
HAVING e.confidence IS NULL OR points IS NULL OR round(e.confidence * 10) <> greatest(0, least(10, points))
ORDER BY ALL;
