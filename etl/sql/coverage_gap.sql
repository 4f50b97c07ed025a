-- What is weak among the curated events.
SELECT gap, events, total AS "of" FROM coverage_gap ORDER BY gap;
