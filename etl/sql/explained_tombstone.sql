SELECT kind, merged_into, reason FROM tombstone WHERE event_id = $event_id;
