-- The periods of the conflict follow one another without gap or overlap
SELECT phase_id, until, next_phase, next_since
FROM (SELECT phase_id, until, lead(phase_id) OVER (ORDER BY since) AS next_phase, lead(since) OVER (ORDER BY since) AS next_since FROM phase) ordered
WHERE next_phase IS NOT NULL AND until IS DISTINCT FROM next_since
ORDER BY ALL;
