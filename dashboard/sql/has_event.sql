FROM event SELECT event_id WHERE event_id = $event_id LIMIT 1
