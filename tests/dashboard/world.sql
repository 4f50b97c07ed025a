-- A tiny world, written out so that every test can be read against it. Loaded between views.sql and derive.sql.
INSERT INTO event_type VALUES
  ('REQUEST', 'verbal conflict', 0, 'Request', 'asks', NULL, NULL),
  ('REJECT', 'verbal conflict', -2, 'Reject', 'refuses', NULL, NULL),
  ('ASSAULT', 'material conflict', -9, 'Assault', 'attacks', NULL, NULL),
  ('AGREE', 'verbal cooperation', 2.5, 'Agree', 'agrees', NULL, NULL);

INSERT INTO actor (actor_id, kind, parent_id, name, status) VALUES
  ('ARM', 'state', NULL, 'Armenia', 'verified'), ('ARM.GOV', 'government', 'ARM', 'Government of Armenia', 'verified'),
  ('AZE', 'state', NULL, 'Azerbaijan', 'verified'), ('RUS', 'state', NULL, 'Russia', 'verified'),
  ('RUS.GOV', 'government', 'RUS', 'Government of Russia', 'verified'), ('TUR', 'state', NULL, 'Turkey', 'verified'),
  ('CSTO', 'organisation', NULL, 'Collective Security Treaty Organization', 'verified'),
  ('PER.PASHINYAN', 'person', NULL, 'Nikol Pashinyan', 'verified');
INSERT INTO actor_name VALUES
  ('ARM', 'en', 'canonical', 'Armenia', NULL, NULL), ('ARM', 'hy', 'canonical', 'Հայաստան', NULL, NULL),
  ('ARM', 'ar', 'canonical', 'أرمينيا', NULL, NULL), ('ARM', 'ru', 'canonical', 'Армения', NULL, NULL),
  ('RUS', 'en', 'canonical', 'Russia', NULL, NULL), ('RUS', 'ar', 'canonical', 'روسيا', NULL, NULL), ('RUS', 'ru', 'canonical', 'Россия', NULL, NULL),
  ('AZE', 'az', 'canonical', 'Azərbaycan', NULL, NULL);

INSERT INTO alliance (alliance_id, kind, actor_id, name_en, name_ar, since, status) VALUES
  ('CSTO', 'organisation', 'CSTO', 'Collective Security Treaty Organization', 'منظمة معاهدة الأمن الجماعي', '1992-05-15', 'verified'),
  ('CST', 'pact', NULL, 'Treaty of Tashkent (1992)', NULL, '1994-04-20', 'verified'),
  ('RUS-ARM-1997', 'pact', NULL, 'Treaty of Friendship of Russia and Armenia (1997)', NULL, '1997-08-29', 'verified');
INSERT INTO membership (actor_id, alliance_id, role, since, until, precision, status) VALUES
  ('ARM', 'CSTO', 'member', '1992-05-15', '2024-02-23', 'day', 'verified'), ('ARM', 'CSTO', 'frozen', '2024-02-23', NULL, 'day', 'verified'),
  ('AZE', 'CSTO', 'member', '1993-09-24', '1999-04-02', 'day', 'verified'), ('RUS', 'CSTO', 'member', '1992-05-15', NULL, 'day', 'verified'),
  ('ARM', 'CST', 'member', '1994-04-20', NULL, 'day', 'verified'), ('RUS', 'CST', 'member', '1994-04-20', NULL, 'day', 'verified'),
  ('AZE', 'CST', 'member', '1994-04-20', '1999-04-02', 'day', 'verified'),
  ('RUS', 'RUS-ARM-1997', 'member', '1997-08-29', NULL, 'day', 'verified'), ('ARM', 'RUS-ARM-1997', 'member', '1997-08-29', NULL, 'day', 'verified');

INSERT INTO place (place_id, kind, parent_id, country, unit, lat, lon, precision, status) VALUES
  ('azerbaijan', 'country', NULL, 'AZE', NULL, NULL, NULL, 'country', 'verified'),
  ('shusha-district', 'district', 'azerbaijan', 'AZE', 'shusha', NULL, NULL, 'district', 'verified'),
  ('shusha', 'town', 'shusha-district', 'AZE', 'shusha', 39.7601, 46.7499, 'town', 'verified'),
  ('stepanakert', 'city', 'azerbaijan', 'AZE', NULL, 39.8177, 46.7528, 'town', 'verified');
INSERT INTO place_name VALUES
  ('azerbaijan', 'en', 'canonical', NULL, 'Azerbaijan', NULL), ('shusha-district', 'en', 'canonical', NULL, 'Shusha District', NULL),
  ('shusha', 'en', 'canonical', 'am', 'Shushi', NULL), ('shusha', 'en', 'canonical', 'az', 'Shusha', NULL),
  ('stepanakert', 'en', 'canonical', 'am', 'Stepanakert', NULL), ('stepanakert', 'en', 'canonical', 'az', 'Khankendi', NULL);
INSERT INTO control VALUES
  ('shusha', 'polygon', '1992-05-09', '2020-11-08', 'ARM', 'captured', 'x', 'high', NULL), ('shusha', 'polygon', '2020-11-08', NULL, 'AZE', 'captured', 'x', 'high', NULL);
INSERT INTO phase (phase_id, since, until, name_en, name_ar) VALUES
  ('war-2020', '2020-09-27', '2020-11-10', '44-day war', 'حرب 2020'), ('after', '2020-11-10', NULL, 'After the war', NULL);

CREATE TEMP TABLE coded_event AS SELECT * FROM (VALUES
  ('e-request', 'REQUEST', 'assist', 'military', '0232', 'actual', NULL, DATE '2020-10-31', DATE '2020-11-01', 'day', 'publication', NULL, 'none', NULL, NULL, NULL, 'coded', true, 0.9, 'article'),
  ('e-reject', 'REJECT', NULL, NULL, NULL, 'claimed', 'RUS', DATE '2020-10-01', DATE '2020-11-01', 'month', 'text', 'stepanakert', 'town', NULL, NULL, NULL, 'coded', true, 0.6, 'article'),
  ('e-assault', 'ASSAULT', NULL, NULL, '19', 'actual', NULL, DATE '2020-11-07', DATE '2020-11-08', 'day', 'curated', 'shusha', 'town', 5, 9, 20, 'curated', true, NULL, 'chronology'),
  ('e-district', 'ASSAULT', NULL, NULL, '19', 'denied', 'AZE', DATE '2020-10-10', DATE '2020-10-11', 'day', 'curated', 'shusha-district', 'district', NULL, NULL, NULL, 'curated', false, NULL, 'chronology'),
  ('e-1997', 'AGREE', NULL, NULL, NULL, 'actual', NULL, DATE '1997-08-29', DATE '1997-08-30', 'day', 'curated', NULL, 'none', NULL, NULL, NULL, 'curated', true, NULL, 'chronology'),
  ('e-1998', 'AGREE', NULL, NULL, NULL, 'actual', NULL, DATE '1998-01-01', DATE '1999-01-01', 'year', 'curated', NULL, 'none', NULL, NULL, NULL, 'curated', true, NULL, 'chronology'),
  ('e-2025', 'AGREE', NULL, NULL, NULL, 'future', NULL, DATE '2025-08-08', DATE '2025-08-09', 'day', 'curated', NULL, 'none', NULL, NULL, NULL, 'curated', true, NULL, 'chronology'),
  ('e-undated', 'REJECT', NULL, NULL, NULL, 'historical', NULL, NULL, NULL, 'none', 'none', NULL, 'none', NULL, NULL, NULL, 'coded', true, 0.2, 'article')
) AS t(event_id, type_id, mode, context, cameo, modality, claimed_by, since, until, date_precision, date_origin, place_id, place_precision,
  deaths_low, deaths_best, deaths_high, status, is_verified, confidence, dataset);
INSERT INTO event_actor VALUES
  ('e-request', 'ARM.GOV', 'source', 'PER.PASHINYAN', 'باشينيان'), ('e-request', 'RUS.GOV', 'target', NULL, 'روسيا'),
  ('e-reject', 'RUS', 'source', NULL, NULL), ('e-reject', 'ARM', 'target', NULL, NULL),
  ('e-assault', 'AZE', 'source', NULL, NULL), ('e-assault', 'ARM', 'target', NULL, NULL),
  ('e-district', 'AZE', 'source', NULL, NULL), ('e-district', 'ARM', 'target', NULL, NULL),
  ('e-1997', 'RUS', 'participant', NULL, NULL), ('e-1997', 'ARM', 'participant', NULL, NULL),
  ('e-1998', 'AZE', 'participant', NULL, NULL), ('e-1998', 'TUR', 'participant', NULL, NULL),
  ('e-2025', 'ARM', 'participant', NULL, NULL), ('e-2025', 'AZE', 'participant', NULL, NULL),
  ('e-undated', 'TUR', 'source', NULL, NULL);
INSERT INTO event_text VALUES
  ('e-request', 'en', 'Armenia asks Russia for consultations on aid', NULL), ('e-request', 'ar', 'أرمينيا تطلب من روسيا مشاورات', NULL),
  ('e-reject', 'en', '@@#x <img src=x onerror=alert(1)> Russia declines', NULL), ('e-assault', 'en', 'Fighting in the town', 'A description.'),
  ('e-district', 'en', '=1+1 Shelling reported', NULL), ('e-1997', 'en', 'A treaty is signed', NULL), ('e-1998', 'en', 'An agreement', NULL),
  ('e-2025', 'en', 'A summit is announced', NULL), ('e-undated', 'en', 'A refusal', NULL);
INSERT INTO article (article_id, url, outlet, camp, lang, title, text, published, published_origin, dataset, is_verified) VALUES
  ('a-ar', 'https://example.org/a', 'Al-Example', 'arab', 'ar', 'عنوان', 'قال رئيس الوزراء إن بلاده تطلب', '2020-10-31', 'address', 'article', true),
  ('a-am', 'javascript:alert(1)', 'Armen-Example', 'am', 'en', 'Bad address', NULL, '2020-11-08', 'metadata', 'chronology', true),
  ('a-az', 'https://example.az/b', 'Az-Example', 'az', 'en', 'Other number', NULL, '2020-11-08', 'metadata', 'chronology', false);
INSERT INTO claim (claim_id, event_id, article_id, quote, quote_start, quote_end, lang, modality, claimed_by, cue, since, until, date_precision, deaths_best) VALUES
  ('c1', 'e-request', 'a-ar', 'قال رئيس الوزراء إن بلاده تطلب', 0, 30, 'ar', 'actual', NULL, 'قال', '2020-10-31', '2020-11-01', 'day', NULL),
  ('c2', 'e-assault', 'a-am', 'Nine <b>fell</b>', NULL, NULL, 'en', 'actual', NULL, NULL, '2020-11-07', '2020-11-08', 'day', 9),
  ('c3', 'e-assault', 'a-az', NULL, NULL, NULL, 'en', 'claimed', 'AZE', NULL, '2020-11-08', '2020-11-09', 'day', 20);
INSERT INTO article (article_id, url, outlet, camp, lang, title, published, published_origin, dataset, is_verified, copy_of) VALUES
  ('a-copy', 'https://example.ru/c', 'Ru-Example', 'ru', 'ar', 'The same text again', '2020-11-01', 'metadata', 'article', true, 'a-ar');
INSERT INTO claim (claim_id, event_id, article_id, modality, since, until, date_precision, deaths_best, source_ids) VALUES
  ('c4', 'e-request', 'a-copy', 'actual', '2020-11-01', '2020-11-02', 'day', NULL, 'ARM.GOV');
UPDATE claim SET source_ids = CASE claim_id WHEN 'c2' THEN 'ARM.GOV|AZE' WHEN 'c3' THEN 'ARM' END WHERE event_id = 'e-assault';
INSERT INTO event_reason VALUES ('e-request', 'classify', 'trigger "تطلب"'), ('e-request', 'date', 'day of publication'),
  ('e-request', 'confidence', '+2 two-camps'), ('e-request', 'confidence', '-1 doubt');
INSERT INTO event_link VALUES ('e-undated', 'denies', 'e-reject');
INSERT INTO tombstone VALUES ('e-old', 'merged', 'e-request', 'the same request, told twice', '2026-01-01'), ('e-gone', 'withdrawn', NULL, 'the source took it back', '2026-01-01');
INSERT INTO document (document_id, kind, date, symbol, event_id, title_en, title_ar, source, address, read_date, status, note) VALUES
  ('treaty-1997', 'treaty', '1997-08-29', 'T/1 (1997)', 'e-1997', 'Treaty of friendship', 'معاهدة الصداقة', 'A page', 'https://example.org/treaty', '2026-01-01', 'verified', 'In force since 1998'),
  ('notice-2025', 'statement', '2025-08-08', NULL, NULL, '<b>Notice</b>', NULL, NULL, 'javascript:alert(1)', NULL, 'unverified', NULL);
INSERT INTO document_party VALUES ('treaty-1997', 'ARM', 'signatory'), ('treaty-1997', 'RUS', 'signatory'), ('notice-2025', 'CSTO', 'addressee');
