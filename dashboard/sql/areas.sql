-- Events of which only the district or region is known: areas, never pins.
FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words) AS e JOIN place AS p USING (place_id)
SELECT coalesce(p.unit, p.place_id) AS unit, any_value(p.place_id ORDER BY p.place_id) AS place_id, count(*)::INTEGER AS events
WHERE e.place_precision IN ('district', 'region')
GROUP BY 1 ORDER BY events DESC, unit
