-- Who held each unit on a day, as announced.
FROM control SELECT unit, controller_id, since, basis WHERE since <= $day AND (until IS NULL OR until > $day) ORDER BY unit, since
