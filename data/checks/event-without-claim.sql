-- Every event rests on at least one claim of an article or source
SELECT event_id FROM event WHERE event_id NOT IN (SELECT event_id FROM claim) ORDER BY ALL;
