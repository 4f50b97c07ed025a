-- Deaths are low, best, high in this order
SELECT event_id, deaths_low, deaths_best, deaths_high
FROM event
WHERE deaths_low > deaths_best OR deaths_best > deaths_high OR deaths_low > deaths_high OR least(deaths_low, deaths_best, deaths_high) < 0
ORDER BY ALL;
