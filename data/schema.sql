-- The contract between the ETL, which writes it, and the dashboard, which reads it. One release is one file with these tables.
-- Intervals are half-open: since is the first day, until the first day after. Reference tables are read from data/reference/*.csv.
-- Schema version 2. It goes up when a release of before can't be read by the dashboard of now.

CREATE TABLE actor (
  actor_id  VARCHAR PRIMARY KEY,
  kind      VARCHAR NOT NULL,
  parent_id VARCHAR,
  iso3      VARCHAR,
  name      VARCHAR NOT NULL,
  since     DATE,
  until     DATE,
  wikidata  VARCHAR,
  source    VARCHAR,
  status    VARCHAR NOT NULL CHECK (status IN ('verified', 'unverified')),
  note      VARCHAR,
  CHECK (since IS NULL OR until IS NULL OR since < until)
);
COMMENT ON TABLE actor IS 'Who can act: states, governments, armed forces, de facto authorities, parties, persons, organisations';
COMMENT ON COLUMN actor.parent_id IS 'What it is part of; events of a part count for the whole. A person has none: see office';

CREATE TABLE actor_name (
  actor_id VARCHAR NOT NULL,
  lang     VARCHAR NOT NULL,
  kind     VARCHAR NOT NULL,
  name     VARCHAR NOT NULL,
  since    DATE,
  until    DATE,
  PRIMARY KEY (actor_id, lang, kind, name)
);

CREATE TABLE office (
  holder_id VARCHAR NOT NULL,
  office    VARCHAR NOT NULL,
  actor_id  VARCHAR NOT NULL,
  since     DATE,
  until     DATE,
  precision VARCHAR NOT NULL,
  source    VARCHAR,
  read_date DATE,
  status    VARCHAR NOT NULL,
  note      VARCHAR,
  CHECK (since IS NULL OR until IS NULL OR since < until)
);
COMMENT ON TABLE office IS 'Who held which office when; in office the holder stands for actor_id';

CREATE TABLE alliance (
  alliance_id VARCHAR PRIMARY KEY,
  kind        VARCHAR NOT NULL CHECK (kind IN ('organisation', 'pact', 'format')),
  actor_id    VARCHAR,
  name_en VARCHAR NOT NULL, name_ar VARCHAR, name_ru VARCHAR, name_hy VARCHAR, name_az VARCHAR, name_tr VARCHAR,
  since   DATE,
  until   DATE,
  source  VARCHAR,
  status  VARCHAR NOT NULL,
  note    VARCHAR
);
COMMENT ON COLUMN alliance.actor_id IS 'The alliance as an actor of its own, where it acts as one (CSTO)';

CREATE TABLE membership (
  actor_id    VARCHAR NOT NULL,
  alliance_id VARCHAR NOT NULL,
  role        VARCHAR NOT NULL CHECK (role IN ('member', 'observer', 'partner', 'candidate', 'frozen')),
  since       DATE,
  until       DATE,
  precision   VARCHAR NOT NULL,
  source      VARCHAR,
  read_date   DATE,
  status      VARCHAR NOT NULL,
  note        VARCHAR,
  CHECK (since IS NULL OR until IS NULL OR since < until)
);

CREATE TABLE event_type (
  type_id     VARCHAR PRIMARY KEY,
  quad        VARCHAR NOT NULL,
  intensity   DOUBLE NOT NULL,
  label_en    VARCHAR NOT NULL,
  definition  VARCHAR NOT NULL,
  cameo_roots VARCHAR,
  source      VARCHAR
);
COMMENT ON TABLE event_type IS 'PLOVER 0.8 and INSTITUTE; intensity is PLOVER''s base value, -10 to 10';

CREATE TABLE place (
  place_id  VARCHAR PRIMARY KEY,
  kind      VARCHAR NOT NULL,
  parent_id VARCHAR,
  country   VARCHAR,
  unit      VARCHAR,
  lat       DOUBLE CHECK (lat BETWEEN -90 AND 90),
  lon       DOUBLE CHECK (lon BETWEEN -180 AND 180),
  precision VARCHAR NOT NULL CHECK (precision IN ('town', 'district', 'region', 'country')),
  geonameid VARCHAR,
  source    VARCHAR,
  status    VARCHAR NOT NULL,
  note      VARCHAR,
  CHECK ((lat IS NULL) = (lon IS NULL)),
  CHECK (precision = 'town' OR lat IS NULL)
);
COMMENT ON COLUMN place.lat IS 'Degrees WGS 84; null for areas, which have no pin';

CREATE TABLE place_name (
  place_id  VARCHAR NOT NULL,
  lang      VARCHAR NOT NULL,
  kind      VARCHAR NOT NULL,
  tradition VARCHAR CHECK (tradition IN ('am', 'az')),
  name      VARCHAR NOT NULL,
  source    VARCHAR
);

CREATE TABLE control (
  unit          VARCHAR NOT NULL,
  kind          VARCHAR NOT NULL,
  since         DATE NOT NULL,
  until         DATE,
  controller_id VARCHAR NOT NULL,
  basis         VARCHAR NOT NULL,
  source        VARCHAR NOT NULL,
  confidence    VARCHAR NOT NULL,
  note          VARCHAR,
  CHECK (until IS NULL OR since < until)
);
COMMENT ON TABLE control IS 'Who held each unit of data/geo/region.geojson, and as announced by whom';

CREATE TABLE phase (
  phase_id VARCHAR PRIMARY KEY,
  since    DATE NOT NULL,
  until    DATE,
  name_en VARCHAR NOT NULL, name_ar VARCHAR, name_ru VARCHAR, name_hy VARCHAR, name_az VARCHAR, name_tr VARCHAR,
  note    VARCHAR,
  source  VARCHAR
);

CREATE TABLE document (
  document_id VARCHAR PRIMARY KEY,
  kind        VARCHAR NOT NULL CHECK (kind IN ('treaty', 'resolution', 'statement', 'protocol', 'declaration', 'judgment', 'order', 'law', 'decision')),
  date        DATE NOT NULL,
  symbol      VARCHAR,
  place_id    VARCHAR,
  body_id     VARCHAR,
  event_id    VARCHAR,
  alliance_id VARCHAR,
  title_en VARCHAR NOT NULL, title_ar VARCHAR, title_ru VARCHAR, title_hy VARCHAR, title_az VARCHAR, title_tr VARCHAR,
  source      VARCHAR,
  address     VARCHAR,
  read_date   DATE,
  status      VARCHAR NOT NULL CHECK (status IN ('verified', 'unverified')),
  note        VARCHAR
);
COMMENT ON TABLE document IS 'The texts that matter: ceasefires, resolutions, statements, treaties, judgments';
COMMENT ON COLUMN document.body_id IS 'Whose act it is, where one body or state made it alone';
COMMENT ON COLUMN document.event_id IS 'The curated event in which it was signed or adopted';
COMMENT ON COLUMN document.alliance_id IS 'The pact that it is the text of';
COMMENT ON COLUMN document.address IS 'The page that was read; source says whose page it is';

CREATE TABLE document_party (
  document_id VARCHAR NOT NULL,
  actor_id    VARCHAR NOT NULL,
  role        VARCHAR NOT NULL CHECK (role IN ('signatory', 'witness', 'addressee', 'mediator', 'applicant', 'respondent')),
  PRIMARY KEY (document_id, actor_id, role)
);

CREATE TABLE outlet (
  outlet_id   VARCHAR PRIMARY KEY,
  name        VARCHAR NOT NULL,
  domain      VARCHAR,
  camp        VARCHAR NOT NULL CHECK (camp IN ('am', 'az', 'ru', 'tr', 'western', 'arab', 'igo', 'other')),
  lang        VARCHAR,
  is_state    BOOLEAN,
  note        VARCHAR
);

CREATE TABLE article (
  article_id       VARCHAR PRIMARY KEY,
  url              VARCHAR,
  outlet           VARCHAR,
  camp             VARCHAR NOT NULL,
  lang             VARCHAR,
  title            VARCHAR,
  text             VARCHAR,
  published        DATE,
  published_origin VARCHAR CHECK (published_origin IN ('metadata', 'flag', 'address', 'text', 'feed', 'page', 'curated')),
  retrieved        DATE,
  dataset          VARCHAR NOT NULL,
  is_verified      BOOLEAN NOT NULL,
  note             VARCHAR,
  copy_of          VARCHAR
);
COMMENT ON TABLE article IS 'What was read: an article, or a source of a curated event (dataset chronology, text null)';
COMMENT ON COLUMN article.published_origin IS 'Where the publication date was found; it is never assumed';
COMMENT ON COLUMN article.copy_of IS 'The article whose text it repeats; what both tell counts once';
COMMENT ON COLUMN article.is_verified IS 'False for a source that is only remembered';

CREATE TABLE event (
  event_id        VARCHAR NOT NULL,
  type_id         VARCHAR NOT NULL,
  mode            VARCHAR,
  context         VARCHAR,
  cameo           VARCHAR,
  modality        VARCHAR NOT NULL CHECK (modality IN ('actual', 'claimed', 'denied', 'negated', 'future', 'hypothetical', 'historical')),
  claimed_by      VARCHAR,
  since           DATE,
  until           DATE,
  date_precision  VARCHAR NOT NULL CHECK (date_precision IN ('day', 'month', 'year', 'range', 'none')),
  date_origin     VARCHAR NOT NULL CHECK (date_origin IN ('text', 'publication', 'curated', 'dataset', 'none')),
  place_id        VARCHAR,
  place_precision VARCHAR NOT NULL CHECK (place_precision IN ('town', 'district', 'region', 'country', 'none')),
  deaths_low      INTEGER,
  deaths_best     INTEGER,
  deaths_high     INTEGER,
  status          VARCHAR NOT NULL CHECK (status IN ('coded', 'reviewed', 'curated')),
  is_verified     BOOLEAN NOT NULL,
  confidence      DOUBLE CHECK (confidence BETWEEN 0 AND 1),
  dataset         VARCHAR NOT NULL,
  actor_set_id    INTEGER NOT NULL,
  alliance_set_id INTEGER NOT NULL,
  CHECK ((since IS NULL) = (date_precision = 'none')),
  CHECK (since IS NULL OR since < until),
  CHECK ((place_id IS NULL) = (place_precision = 'none'))
);
COMMENT ON TABLE event IS 'One row an event, stored newest first. event_id is derived from content and unique (checked at build)';
COMMENT ON COLUMN event.since IS 'First day; null only when the source gives no date that can be read (then it is in no range)';
COMMENT ON COLUMN event.confidence IS 'The points of the reasons of step confidence, of ten; a rule (etl/confidence.py), not a probability';
COMMENT ON COLUMN event.date_origin IS 'text: written there; publication: a statement of the day it was published';

CREATE TABLE event_text (
  event_id    VARCHAR NOT NULL,
  lang        VARCHAR NOT NULL,
  title       VARCHAR NOT NULL,
  description VARCHAR
);

CREATE TABLE event_reason (
  event_id VARCHAR NOT NULL,
  step     VARCHAR NOT NULL,
  reason   VARCHAR NOT NULL
);
COMMENT ON TABLE event_reason IS 'Why it is coded so: lexicon entries and rules; step confidence: points and the reason for them, as "+2 three-camps"';

CREATE TABLE event_link (
  event_id VARCHAR NOT NULL,
  relation VARCHAR NOT NULL CHECK (relation IN ('denies')),
  other_id VARCHAR NOT NULL
);
COMMENT ON TABLE event_link IS 'What one event is to another: event_id denies other_id';

CREATE TABLE event_actor (
  event_id   VARCHAR NOT NULL,
  actor_id   VARCHAR NOT NULL,
  role       VARCHAR NOT NULL CHECK (role IN ('source', 'target', 'participant', 'mediator')),
  holder_id  VARCHAR,
  as_written VARCHAR
);
COMMENT ON COLUMN event_actor.actor_id IS 'As resolved on the date of the event';
COMMENT ON COLUMN event_actor.holder_id IS 'The person named, where one in office stands for the actor';

CREATE TABLE claim (
  claim_id    VARCHAR NOT NULL,
  event_id    VARCHAR NOT NULL,
  article_id  VARCHAR NOT NULL,
  quote       VARCHAR,
  quote_start INTEGER,
  quote_end   INTEGER,
  lang        VARCHAR,
  modality    VARCHAR NOT NULL,
  claimed_by  VARCHAR,
  cue         VARCHAR,
  since       DATE,
  until       DATE,
  date_precision VARCHAR,
  place_id    VARCHAR,
  deaths_low  INTEGER,
  deaths_best INTEGER,
  deaths_high INTEGER,
  source_ids  VARCHAR,
  note        VARCHAR
);
COMMENT ON TABLE claim IS 'One row an event and article: what that article says, in its own words; disagreement is rows here';
COMMENT ON COLUMN claim.source_ids IS 'Who did it, as this article says: sources and participants, joined by |';
COMMENT ON COLUMN claim.quote_start IS 'Characters of article.text: text[quote_start:quote_end] = quote';

CREATE TABLE issue (
  issue_id   VARCHAR NOT NULL,
  rule       VARCHAR NOT NULL,
  article_id VARCHAR,
  input      VARCHAR,
  words      VARCHAR,
  message    VARCHAR NOT NULL
);
COMMENT ON TABLE issue IS 'What one input did not let us read, with the way to mend it';

CREATE TABLE tombstone (
  event_id    VARCHAR PRIMARY KEY,
  kind        VARCHAR NOT NULL CHECK (kind IN ('merged', 'withdrawn')),
  merged_into VARCHAR,
  reason      VARCHAR NOT NULL,
  since       DATE
);

CREATE TABLE release (
  release_id   VARCHAR NOT NULL,
  built_at     TIMESTAMP NOT NULL,
  code_version VARCHAR NOT NULL,
  schema_version INTEGER NOT NULL,
  inputs       VARCHAR NOT NULL,
  counts       VARCHAR NOT NULL
);
COMMENT ON COLUMN release.release_id IS 'Derived from the content of all other tables';
COMMENT ON COLUMN release.inputs IS 'JSON: each input and its hash';
COMMENT ON COLUMN release.counts IS 'JSON: rows a table';

-- Derived by data/derive.sql, so that no question joins actors to memberships by date at reading time.
CREATE TABLE actor_part (actor_id VARCHAR NOT NULL, whole_id VARCHAR NOT NULL);
COMMENT ON TABLE actor_part IS 'Every actor with itself and all that it is part of';
CREATE TABLE actor_set (
  actor_set_id INTEGER NOT NULL,
  actor_ids VARCHAR[] NOT NULL, source_ids VARCHAR[] NOT NULL, target_ids VARCHAR[] NOT NULL,
  alliances_now VARCHAR[] NOT NULL, alliances_ever VARCHAR[] NOT NULL
);
COMMENT ON TABLE actor_set IS 'Distinct sets of actors of events, with wholes and office holders, by role: to count';
CREATE TABLE actor_in_set (actor_id VARCHAR NOT NULL, side VARCHAR NOT NULL, actor_set_id INTEGER NOT NULL);
COMMENT ON TABLE actor_in_set IS 'The same the other way round, to filter; side: any, source, target (participants are both)';
CREATE TABLE alliance_set (alliance_set_id INTEGER NOT NULL, alliances_then VARCHAR[] NOT NULL);
COMMENT ON TABLE alliance_set IS 'Distinct sets of alliances that the actors of an event belonged to on its date';
CREATE TABLE alliance_in_set (alliance_id VARCHAR NOT NULL, alliance_set_id INTEGER NOT NULL);
CREATE TABLE alliance_of_actors (alliance_id VARCHAR NOT NULL, reading VARCHAR NOT NULL, actor_set_id INTEGER NOT NULL);
COMMENT ON TABLE alliance_of_actors IS 'Alliances of a set of actors whatever the date; reading: now, ever';
CREATE TABLE place_part (place_id VARCHAR NOT NULL, whole_id VARCHAR NOT NULL);
COMMENT ON TABLE place_part IS 'Every place with itself and all that it lies in';
CREATE TABLE event_search (event_id VARCHAR NOT NULL, folded_text VARCHAR NOT NULL);
COMMENT ON TABLE event_search IS 'Titles, descriptions and quotations without case and accents';
