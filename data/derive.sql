-- From the loaded rows to the layout that the dashboard reads: dictionaries of actor and alliance sets, events newest first.
-- Expects the temporary table coded_event (columns of event without the two set ids) beside the tables of schema.sql, and views.sql.

INSERT INTO actor_part
WITH RECURSIVE up(actor_id, whole_id) AS (
  SELECT actor_id, actor_id FROM actor
  UNION
  SELECT up.actor_id, a.parent_id FROM up JOIN actor a ON a.actor_id = up.whole_id WHERE a.parent_id IS NOT NULL
)
SELECT actor_id, whole_id FROM up ORDER BY ALL;

INSERT INTO place_part
WITH RECURSIVE up(place_id, whole_id) AS (
  SELECT place_id, place_id FROM place
  UNION
  SELECT up.place_id, p.parent_id FROM up JOIN place p ON p.place_id = up.whole_id WHERE p.parent_id IS NOT NULL
)
SELECT place_id, whole_id FROM up ORDER BY ALL;

CREATE TEMP TABLE event_whole AS
SELECT DISTINCT ea.event_id, p.whole_id AS actor_id, ea.role
FROM event_actor ea JOIN actor_part p USING (actor_id)
UNION
SELECT DISTINCT event_id, holder_id, role FROM event_actor WHERE holder_id IS NOT NULL;

CREATE TEMP TABLE event_sets AS
SELECT e.event_id, e.since, e.until,
  coalesce(list(DISTINCT w.actor_id ORDER BY w.actor_id) FILTER (w.actor_id IS NOT NULL), []) AS actor_ids,
  coalesce(list(DISTINCT w.actor_id ORDER BY w.actor_id) FILTER (w.role IN ('source', 'participant')), []) AS source_ids,
  coalesce(list(DISTINCT w.actor_id ORDER BY w.actor_id) FILTER (w.role IN ('target', 'participant')), []) AS target_ids
FROM coded_event e LEFT JOIN event_whole w USING (event_id)
GROUP BY ALL;

CREATE TEMP TABLE distinct_set AS
SELECT row_number() OVER (ORDER BY actor_ids, source_ids, target_ids)::INTEGER AS actor_set_id, actor_ids, source_ids, target_ids
FROM (SELECT DISTINCT actor_ids, source_ids, target_ids FROM event_sets);

CREATE TEMP TABLE set_actor AS SELECT actor_set_id, unnest(actor_ids) AS actor_id FROM distinct_set;

-- Belonging to an alliance: as a member (not observer, partner, candidate or frozen), or as the alliance itself.
CREATE TEMP TABLE belonging AS
SELECT actor_id, alliance_id, since, until FROM membership WHERE role = 'member'
UNION ALL
SELECT actor_id, alliance_id, since, until FROM alliance WHERE actor_id IS NOT NULL;

INSERT INTO actor_set
SELECT d.actor_set_id, d.actor_ids, d.source_ids, d.target_ids,
  coalesce(list(DISTINCT b.alliance_id ORDER BY b.alliance_id) FILTER (b.alliance_id IS NOT NULL AND b.until IS NULL), []),
  coalesce(list(DISTINCT b.alliance_id ORDER BY b.alliance_id) FILTER (b.alliance_id IS NOT NULL), [])
FROM distinct_set d LEFT JOIN set_actor s USING (actor_set_id) LEFT JOIN belonging b ON b.actor_id = s.actor_id
GROUP BY ALL ORDER BY d.actor_set_id;

CREATE TEMP TABLE dated_set AS
SELECT t.event_id, t.since, t.until, d.actor_set_id
FROM event_sets t JOIN distinct_set d USING (actor_ids, source_ids, target_ids);

CREATE TEMP TABLE dated_alliances AS
SELECT x.actor_set_id, x.since, x.until,
  coalesce(list(DISTINCT b.alliance_id ORDER BY b.alliance_id) FILTER (b.alliance_id IS NOT NULL), []) AS alliances_then
FROM (SELECT DISTINCT actor_set_id, since, until FROM dated_set) x
LEFT JOIN set_actor s USING (actor_set_id)
LEFT JOIN belonging b ON b.actor_id = s.actor_id AND (b.since IS NULL OR b.since < x.until) AND (b.until IS NULL OR b.until > x.since)
GROUP BY ALL;

INSERT INTO alliance_set
SELECT row_number() OVER (ORDER BY alliances_then)::INTEGER, alliances_then
FROM (SELECT DISTINCT alliances_then FROM dated_alliances);

INSERT INTO actor_in_set
SELECT * FROM (
  SELECT unnest(actor_ids) AS actor_id, 'any' AS side, actor_set_id FROM actor_set
  UNION ALL SELECT unnest(source_ids), 'source', actor_set_id FROM actor_set
  UNION ALL SELECT unnest(target_ids), 'target', actor_set_id FROM actor_set)
ORDER BY ALL;

INSERT INTO alliance_in_set
SELECT unnest(alliances_then) AS alliance_id, alliance_set_id FROM alliance_set ORDER BY ALL;

INSERT INTO alliance_of_actors
SELECT * FROM (
  SELECT unnest(alliances_now) AS alliance_id, 'now' AS reading, actor_set_id FROM actor_set
  UNION ALL SELECT unnest(alliances_ever), 'ever', actor_set_id FROM actor_set)
ORDER BY ALL;

INSERT INTO event BY NAME
SELECT c.*, d.actor_set_id, s.alliance_set_id
FROM coded_event c
JOIN dated_set d USING (event_id)
JOIN dated_alliances a ON a.actor_set_id = d.actor_set_id
  AND a.since IS NOT DISTINCT FROM d.since AND a.until IS NOT DISTINCT FROM d.until
JOIN alliance_set s USING (alliances_then)
ORDER BY c.since DESC NULLS LAST, c.event_id;

INSERT INTO event_search
SELECT event_id, folded(string_agg(words, ' ' ORDER BY words))
FROM (
  SELECT event_id, title AS words FROM event_text
  UNION ALL SELECT event_id, description FROM event_text
  UNION ALL SELECT event_id, quote FROM claim
) WHERE words IS NOT NULL
GROUP BY event_id ORDER BY event_id;
