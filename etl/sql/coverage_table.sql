-- Rows of the tables written by hand, and those that were checked.
SELECT name AS "table", rows, verified, rows - verified AS unverified FROM coverage_table ORDER BY name;
