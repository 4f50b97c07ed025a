FROM event_type SELECT type_id, quad, intensity, label_en, definition ORDER BY quad, intensity DESC, type_id
