FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
SELECT type_id, count(*)::INTEGER AS events
GROUP BY type_id ORDER BY events DESC, type_id
