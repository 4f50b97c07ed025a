FROM tombstone SELECT kind, merged_into, reason WHERE event_id = $event_id
