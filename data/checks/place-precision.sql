-- The precision of an event's place is that of the place
SELECT e.event_id, e.place_id, e.place_precision, p.precision FROM event e JOIN place p USING (place_id) WHERE e.place_precision <> p.precision ORDER BY ALL;
