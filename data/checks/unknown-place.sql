-- Every place that is named anywhere is in reference/place.csv
SELECT used_in, used_by, place_id
FROM (
  SELECT 'event' AS used_in, event_id AS used_by, place_id FROM event
  UNION ALL SELECT 'claim', claim_id, place_id FROM claim
  UNION ALL SELECT 'place.parent_id', place_id, parent_id FROM place
  UNION ALL SELECT 'place_name', name, place_id FROM place_name
) used
WHERE place_id IS NOT NULL AND place_id NOT IN (SELECT place_id FROM place)
ORDER BY ALL;
