-- Whether one event is among those shown.
FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
SELECT count(*)::INTEGER AS events
WHERE event_id = $event_id
