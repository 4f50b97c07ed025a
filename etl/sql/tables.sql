-- The tables of a release in a fixed order; `release` describes them and is none of them.
SELECT table_name FROM duckdb_tables() WHERE NOT temporary AND table_name <> 'release' ORDER BY table_name;
