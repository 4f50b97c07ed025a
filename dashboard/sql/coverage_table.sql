FROM coverage_table SELECT name AS id, rows, verified ORDER BY rows DESC, id
