-- A day is one day, a month a whole month, a year a whole year
SELECT event_id, since, until, date_precision
FROM event
WHERE CASE date_precision
    WHEN 'day' THEN until <> since + 1
    WHEN 'month' THEN since <> date_trunc('month', since) OR until <> since + INTERVAL 1 MONTH
    WHEN 'year' THEN since <> date_trunc('year', since) OR until <> since + INTERVAL 1 YEAR
    ELSE false
  END
ORDER BY ALL;
