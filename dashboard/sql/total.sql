FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words)
SELECT count(*) AS events, min(since) AS first_day, max(until) AS last_day
