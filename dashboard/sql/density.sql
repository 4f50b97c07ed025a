FROM chosen($from_day, $to_day, $actor_ids, $side, $alliance_ids, $reading, $type_ids, $modalities, $place_ids, $words) AS e JOIN event_type AS t USING (type_id)
SELECT date_trunc($unit, e.since)::DATE AS bin, t.quad, count(*)::INTEGER AS events
WHERE e.since IS NOT NULL AND ($first IS NULL OR e.since >= $first) AND ($last IS NULL OR e.since < $last)
GROUP BY ALL ORDER BY ALL
