-- Events that have a pin, by place, with the quad class that most of them belong to.
FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words) AS e JOIN place AS p USING (place_id) JOIN event_type AS t USING (type_id)
SELECT p.place_id, any_value(p.lat) AS lat, any_value(p.lon) AS lon, count(*)::INTEGER AS events, mode(t.quad ORDER BY t.quad) AS quad
WHERE p.lat IS NOT NULL
GROUP BY p.place_id ORDER BY events DESC, place_id
