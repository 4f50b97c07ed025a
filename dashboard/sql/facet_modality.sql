FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
SELECT modality, count(*)::INTEGER AS events
GROUP BY modality ORDER BY events DESC, modality
