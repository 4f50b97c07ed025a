-- Every event has an English title
SELECT event_id FROM event WHERE event_id NOT IN (SELECT event_id FROM event_text WHERE lang = 'en') ORDER BY ALL;
