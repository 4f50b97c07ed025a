-- Synthetic events in the shape of a war: bursts, a few actors doing most, a few places seeing most.
-- Needs $events rows in macro u(i, salt): a repeatable number in [0, 1) for a row and a purpose.

CREATE MACRO u(i, salt) AS (hash(i, salt) % 1000003)::DOUBLE / 1000003;
CREATE MACRO zipf(i, salt, n) AS least(n - 1, floor(pow(n + 1.0, u(i, salt)))::INTEGER - 1);

INSERT INTO event_type
SELECT * FROM (VALUES
  ('AGREE', 'verbal cooperation', 2.5), ('CONSULT', 'verbal cooperation', 2.5), ('SUPPORT', 'verbal cooperation', 5), ('CONCEDE', 'verbal cooperation', 4.5),
  ('COOPERATE', 'material cooperation', 9.5), ('AID', 'material cooperation', 10), ('RETREAT', 'material cooperation', 6.5),
  ('REQUEST', 'verbal conflict', 0), ('ACCUSE', 'verbal conflict', -3), ('REJECT', 'verbal conflict', -2), ('THREATEN', 'verbal conflict', -3.5),
  ('PROTEST', 'material conflict', -5), ('SANCTION', 'material conflict', -6), ('MOBILIZE', 'material conflict', -5.5),
  ('COERCE', 'material conflict', -7), ('ASSAULT', 'material conflict', -9)) t(type_id, quad, intensity),
  LATERAL (SELECT type_id, 'synthetic', NULL, NULL);

INSERT INTO actor (actor_id, kind, name, status)
SELECT id, 'state', 'Synthetic ' || id, 'unverified' FROM (
  SELECT CASE i WHEN 0 THEN 'AZE' WHEN 1 THEN 'ARM' WHEN 2 THEN 'NKR' WHEN 3 THEN 'RUS' WHEN 4 THEN 'TUR' ELSE printf('X%03d', i) END AS id FROM range(200) r(i));

INSERT INTO alliance (alliance_id, kind, name_en, status)
SELECT CASE i WHEN 0 THEN 'CSTO' WHEN 1 THEN 'NATO' ELSE printf('L%02d', i) END, 'organisation', 'Synthetic alliance ' || i, 'unverified' FROM range(40) r(i);

INSERT INTO membership (actor_id, alliance_id, role, since, until, precision, status)
SELECT a.actor_id, l.alliance_id, 'member', DATE '1988-01-01' + (floor(u(k, 'since') * 9000))::INTEGER,
  CASE WHEN u(k, 'ends') < 0.3 THEN DATE '2013-01-01' + (floor(u(k, 'until') * 4000))::INTEGER END, 'day', 'unverified'
FROM (SELECT i AS k, zipf(i, 'member', 200) AS a, (i % 40) AS l FROM range(292) r(i)) m
JOIN (SELECT actor_id, row_number() OVER (ORDER BY rowid) - 1 AS n FROM actor) a ON a.n = m.a
JOIN (SELECT alliance_id, row_number() OVER (ORDER BY rowid) - 1 AS n FROM alliance) l ON l.n = m.l
WHERE m.k = (SELECT min(k) FROM (SELECT i AS k, zipf(i, 'member', 200) AS a, (i % 40) AS l FROM range(292) r(i)) o WHERE o.a = m.a AND o.l = m.l);

INSERT INTO place (place_id, kind, country, lat, lon, precision, status)
SELECT printf('p%04d', i), 'village', CASE WHEN u(i, 'side') < 0.5 THEN 'AZE' ELSE 'ARM' END, 38.6 + 3 * u(i, 'lat'), 44.0 + 5 * u(i, 'lon'), 'town', 'unverified'
FROM range(2000) r(i);
INSERT INTO place_name SELECT place_id, 'en', 'canonical', NULL, 'Synthetic ' || place_id, NULL FROM place;

CREATE TEMP TABLE coded_event AS
SELECT printf('s%09d', i) AS event_id,
  (['ASSAULT', 'ACCUSE', 'CONSULT', 'REQUEST', 'COERCE', 'MOBILIZE', 'REJECT', 'SUPPORT', 'AGREE', 'RETREAT', 'THREATEN', 'AID', 'PROTEST', 'SANCTION', 'COOPERATE', 'CONCEDE'])[1 + zipf(i, 'type', 16)] AS type_id,
  NULL::VARCHAR AS mode, NULL::VARCHAR AS context, NULL::VARCHAR AS cameo,
  (['actual', 'claimed', 'historical', 'denied', 'future'])[1 + zipf(i, 'modality', 5)] AS modality, NULL::VARCHAR AS claimed_by,
  day AS since, (day + CASE WHEN u(i, 'month') < 0.05 THEN 30 ELSE 1 END)::DATE AS until,
  CASE WHEN u(i, 'month') < 0.05 THEN 'range' ELSE 'day' END AS date_precision, 'dataset' AS date_origin,
  CASE WHEN u(i, 'placed') < 0.8 THEN printf('p%04d', zipf(i, 'place', 2000)) END AS place_id,
  CASE WHEN u(i, 'placed') < 0.8 THEN 'town' ELSE 'none' END AS place_precision,
  NULL::INTEGER AS deaths_low, NULL::INTEGER AS deaths_best, NULL::INTEGER AS deaths_high,
  'coded' AS status, true AS is_verified, NULL::DOUBLE AS confidence, 'synthetic' AS dataset
FROM (
  SELECT i, CASE
    WHEN u(i, 'burst') < 0.30 THEN DATE '2020-09-27' + (floor(u(i, 'day') * 45))::INTEGER
    WHEN u(i, 'burst') < 0.50 THEN DATE '1991-11-26' + (floor(u(i, 'day') * 898))::INTEGER
    WHEN u(i, 'burst') < 0.54 THEN DATE '2016-04-01' + (floor(u(i, 'day') * 5))::INTEGER
    WHEN u(i, 'burst') < 0.60 THEN DATE '2022-09-12' + (floor(u(i, 'day') * 375))::INTEGER
    ELSE DATE '1988-02-01' + (floor(u(i, 'day') * 13450))::INTEGER END AS day
  FROM range($events) r(i));

CREATE TEMP TABLE actor_rank AS SELECT actor_id, row_number() OVER (ORDER BY rowid) - 1 AS n FROM actor;
INSERT INTO event_actor (event_id, actor_id, role)
SELECT DISTINCT ON (i, a.actor_id, role) printf('s%09d', i), a.actor_id, role FROM (
  SELECT i, zipf(i, 'source', 200) AS n, 'source' AS role FROM range($events) r(i)
  UNION ALL SELECT i, zipf(i, 'target', 200), 'target' FROM range($events) r(i) WHERE u(i, 'has_target') < 0.9
  UNION ALL SELECT i, zipf(i, 'third', 200), 'participant' FROM range($events) r(i) WHERE u(i, 'has_third') < 0.2) x
JOIN actor_rank a ON a.n = x.n;

INSERT INTO event_text SELECT event_id, 'en', 'Synthetic ' || lower(type_id) || ' of ' || since, NULL FROM coded_event;
INSERT INTO article (article_id, camp, dataset, is_verified, published, published_origin, outlet)
SELECT 'synthetic', 'other', 'synthetic', true, DATE '2024-12-31', 'metadata', 'synthetic';
INSERT INTO claim (claim_id, event_id, article_id, lang, modality) SELECT event_id, event_id, 'synthetic', 'en', modality FROM coded_event;
INSERT INTO phase (phase_id, since, until, name_en) VALUES ('synthetic', DATE '1988-01-01', NULL, 'Synthetic period');
