-- Control of a unit has no gap: somebody holds it from its first day on
SELECT unit, held_until, next_since
FROM (
  SELECT unit, lead(since) OVER (PARTITION BY unit ORDER BY since) AS next_since,
    max(coalesce(until, DATE '9999-12-31')) OVER (PARTITION BY unit ORDER BY since ROWS UNBOUNDED PRECEDING) AS held_until
  FROM control
) held
WHERE held_until < next_since
ORDER BY ALL;
