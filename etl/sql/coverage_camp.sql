-- Sources and articles of a camp, those that were checked, and the events that they tell of.
SELECT camp, sources, verified, events FROM coverage_camp ORDER BY sources DESC, camp;
