SELECT event_id AS event, texts[1].title AS title, type_id AS type, mode, context, cameo, modality, claimed_by, since, until,
  date_precision || ', from ' || date_origin AS date, place_id || ' (' || place_precision || ')' AS place, status, dataset,
  list_transform(actors, lambda a: a.role || ' ' || a.actor_id || coalesce(' (held by ' || a.holder_id || ')', '')) AS actor,
  list_sort(list_distinct(list_transform(alliances, lambda l: l.member_id || ' in ' || l.alliance_id || ' (' || l.role || ')'))) AS alliance,
  list_transform(claims, lambda c: coalesce(c.outlet, '') || ' (' || c.modality || '): ' || coalesce(c.quote, c.title, c.note, '')) AS claim,
  list_transform(reasons, lambda r: r.step || ': ' || r.reason) AS because
FROM event_card
WHERE event_id = $event_id;
