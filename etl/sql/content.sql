-- Of one table: its rows and the sum of their hashes, the same for the same rows in any order.
SELECT count(*), sum(md5_number_lower(to_json(t)::VARCHAR)::HUGEINT) FROM query_table($name) t;
