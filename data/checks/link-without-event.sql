-- Both ends of a link are events, and not the same one
SELECT event_id, relation, other_id
FROM event_link
WHERE event_id NOT IN (SELECT event_id FROM event) OR other_id NOT IN (SELECT event_id FROM event) OR event_id = other_id
ORDER BY ALL;
