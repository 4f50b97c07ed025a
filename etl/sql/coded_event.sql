-- Events as coded: what data/derive.sql completes with the sets of actors and alliances.
CREATE TEMP TABLE coded_event AS SELECT * EXCLUDE (actor_set_id, alliance_set_id) FROM event;
