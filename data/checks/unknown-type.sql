-- Every event has a type of reference/event_type.csv
SELECT event_id, type_id FROM event WHERE type_id NOT IN (SELECT type_id FROM event_type) ORDER BY ALL;
