-- What every reader of a release shares. The dashboard asks only through these.

CREATE MACRO folded(words) AS lower(strip_accents(words));

-- The alliances of each actor of each event, judged on the date of the event.
CREATE VIEW event_alliance AS
SELECT DISTINCT e.event_id, ea.actor_id, p.whole_id AS member_id, m.alliance_id, m.role, m.since, m.until, m.source
FROM event e
JOIN event_actor ea USING (event_id)
JOIN actor_part p ON p.actor_id = ea.actor_id
JOIN membership m ON m.actor_id = p.whole_id
  AND (m.since IS NULL OR m.since < e.until) AND (m.until IS NULL OR m.until > e.since);

-- The filter: the one meaning of what the reader chose. NULL = no such filter; AND across, OR inside.
--   from_day, to_day  half-open; an event is in if any day of it is
--   actor_ids         an actor, with all parts of it; of_side: 'source', 'target' or NULL for any role
--   alliance_ids      of_reading: 'then' (member on the date of the event), 'now', 'ever'
--   place_ids         a place, with all places in it
--   words             found in the title, the description or a quotation
CREATE MACRO chosen(from_day, to_day, actor_ids, of_side, alliance_ids, of_reading, type_ids, modalities, place_ids, words) AS TABLE
SELECT e.* FROM event e
WHERE (from_day IS NULL OR e.until > from_day)
  AND (to_day IS NULL OR e.since < to_day)
  AND (type_ids IS NULL OR list_contains(type_ids, e.type_id))
  AND (modalities IS NULL OR list_contains(modalities, e.modality))
  AND (actor_ids IS NULL OR e.actor_set_id IN (
        SELECT s.actor_set_id FROM actor_in_set s WHERE s.side = coalesce(of_side, 'any') AND list_contains(actor_ids, s.actor_id)))
  AND (alliance_ids IS NULL OR CASE WHEN coalesce(of_reading, 'then') = 'then'
        THEN e.alliance_set_id IN (SELECT s.alliance_set_id FROM alliance_in_set s WHERE list_contains(alliance_ids, s.alliance_id))
        ELSE e.actor_set_id IN (
          SELECT s.actor_set_id FROM alliance_of_actors s WHERE s.reading = of_reading AND list_contains(alliance_ids, s.alliance_id))
        END)
  AND (place_ids IS NULL OR e.place_id IN (SELECT p.place_id FROM place_part p WHERE list_contains(place_ids, p.whole_id)))
  AND (words IS NULL OR e.event_id IN (SELECT t.event_id FROM event_search t WHERE contains(t.folded_text, folded(words))));

-- All that the card of an event shows, one row an event.
CREATE VIEW event_card AS
SELECT e.*,
  (SELECT list({'lang': t.lang, 'title': t.title, 'description': t.description} ORDER BY t.lang) FROM event_text t WHERE t.event_id = e.event_id) AS texts,
  (SELECT list({'actor_id': a.actor_id, 'role': a.role, 'holder_id': a.holder_id, 'as_written': a.as_written} ORDER BY a.role, a.actor_id)
     FROM event_actor a WHERE a.event_id = e.event_id) AS actors,
  (SELECT list({'actor_id': l.actor_id, 'member_id': l.member_id, 'alliance_id': l.alliance_id, 'role': l.role, 'since': l.since, 'until': l.until, 'source': l.source}
     ORDER BY l.member_id, l.alliance_id) FROM event_alliance l WHERE l.event_id = e.event_id) AS alliances,
  (SELECT list({'claim_id': c.claim_id, 'quote': c.quote, 'quote_start': c.quote_start, 'quote_end': c.quote_end, 'lang': c.lang, 'modality': c.modality,
      'claimed_by': c.claimed_by, 'cue': c.cue, 'since': c.since, 'until': c.until, 'date_precision': c.date_precision, 'place_id': c.place_id,
      'deaths_low': c.deaths_low, 'deaths_best': c.deaths_best, 'deaths_high': c.deaths_high, 'source_ids': c.source_ids, 'note': c.note,
      'outlet': r.outlet, 'camp': r.camp, 'title': r.title, 'url': r.url, 'published': r.published, 'published_origin': r.published_origin,
      'dataset': r.dataset, 'is_verified': r.is_verified, 'article_note': r.note, 'article_id': c.article_id, 'copy_of': r.copy_of}
     ORDER BY r.camp, r.outlet, c.claim_id) FROM claim c JOIN article r USING (article_id) WHERE c.event_id = e.event_id) AS claims,
  (SELECT list({'step': x.step, 'reason': x.reason} ORDER BY x.step, x.reason) FROM event_reason x WHERE x.event_id = e.event_id) AS reasons
FROM event e;

-- What each event rests on: checked sources, sources that are only remembered, or rules that read an article.
CREATE VIEW event_basis AS
SELECT e.event_id, year(e.since) AS year, e.type_id, e.status,
  CASE WHEN e.status <> 'curated' THEN 'coded' WHEN e.is_verified THEN 'verified' ELSE 'unverified' END AS basis,
  (SELECT arg_max(p.phase_id, p.since) FROM phase p WHERE p.since <= e.since AND (p.until IS NULL OR p.until > e.since)) AS phase_id
FROM event e;

-- How much there is, by year (null: not dated), type, period and camp of the sources, each split by what it rests on.
CREATE VIEW coverage_year AS SELECT year, basis, count(*) AS events FROM event_basis GROUP BY ALL;
CREATE VIEW coverage_type AS SELECT type_id, basis, count(*) AS events FROM event_basis GROUP BY ALL;
CREATE VIEW coverage_phase AS
SELECT p.phase_id, p.since, p.until, b.basis, count(b.event_id) AS events
FROM phase p LEFT JOIN event_basis b USING (phase_id)
GROUP BY ALL;
CREATE VIEW coverage_camp AS
SELECT CASE WHEN a.dataset = 'sample' THEN 'sample' ELSE a.camp END AS camp, count(DISTINCT a.article_id) AS sources,
  count(DISTINCT a.article_id) FILTER (a.is_verified) AS verified, count(DISTINCT c.event_id) AS events
FROM article a JOIN claim c USING (article_id)
GROUP BY ALL;

-- The tables that were written by hand, and how many of their rows were checked against a page.
CREATE VIEW coverage_table AS
SELECT name, count(*) AS rows, count(*) FILTER (status = 'verified') AS verified
FROM (
  SELECT 'document' AS name, status FROM document
  UNION ALL SELECT 'office', status FROM office
  UNION ALL SELECT 'membership', status FROM membership
  UNION ALL SELECT 'alliance', status FROM alliance
  UNION ALL SELECT 'actor', status FROM actor
  UNION ALL SELECT 'place', status FROM place
  UNION ALL SELECT 'source', CASE WHEN is_verified THEN 'verified' ELSE 'unverified' END FROM article WHERE dataset = 'chronology'
) written
GROUP BY name;

-- What is missing or weak among the curated events: how many of how many.
CREATE VIEW coverage_gap AS
WITH told AS (
  SELECT e.event_id, e.type_id, e.place_id, e.date_precision, e.modality, e.deaths_best, e.deaths_low, e.deaths_high,
    count(DISTINCT c.article_id) AS sources, list(DISTINCT a.camp ORDER BY a.camp) AS camps
  FROM event e JOIN claim c USING (event_id) JOIN article a USING (article_id)
  WHERE e.status = 'curated'
  GROUP BY ALL
)
SELECT 'one_source' AS gap, count(*) FILTER (sources = 1) AS events, count(*) AS total FROM told
UNION ALL SELECT 'one_side', count(*) FILTER (camps IN (['am'], ['az'])), count(*) FROM told
UNION ALL SELECT 'claimed', count(*) FILTER (modality = 'claimed'), count(*) FROM told
UNION ALL SELECT 'not_to_the_day', count(*) FILTER (date_precision <> 'day'), count(*) FROM told
UNION ALL SELECT 'no_place', count(*) FILTER (place_id IS NULL), count(*) FROM told
UNION ALL SELECT 'no_deaths', count(*) FILTER (coalesce(deaths_best, deaths_low, deaths_high) IS NULL), count(*) FROM told WHERE type_id = 'ASSAULT';
