FROM place AS p
SELECT p.place_id, p.kind, p.parent_id, p.unit, p.precision,
  coalesce((SELECT list({'lang': n.lang, 'kind': n.kind, 'tradition': n.tradition, 'name': n.name} ORDER BY n.lang, n.kind, n.name)
    FROM place_name AS n WHERE n.place_id = p.place_id), []) AS names
ORDER BY p.place_id
