FROM actor AS a
SELECT a.actor_id, a.kind, a.parent_id, a.name,
  coalesce((SELECT list({'lang': n.lang, 'kind': n.kind, 'name': n.name} ORDER BY n.lang, n.kind, n.name)
    FROM actor_name AS n WHERE n.actor_id = a.actor_id AND n.kind IN ('canonical', 'alias')), []) AS names
ORDER BY a.actor_id
