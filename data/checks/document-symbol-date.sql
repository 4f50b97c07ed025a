-- The date of a document is in the year, the session or on the day that its symbol names: S/RES/822 (1993), A/RES/62/243, 180-20231117-ORD
SELECT document_id, symbol, date
FROM (
  SELECT *,
    regexp_extract(symbol, '\(((?:19|20)\d{2})\)', 1) AS bracketed,
    regexp_extract(symbol, '^\([A-Z]+\) ((?:19|20)\d{2})/\d+$', 1) AS led,
    regexp_extract(symbol, '^MC[A-Z.]*/\d+/(\d{2})$', 1) AS short,
    regexp_extract(symbol, '^A/RES/(\d+)/\d+$', 1) AS session,
    regexp_extract(symbol, '^\d{3}-(\d{8})-', 1) AS stamped
  FROM document
) named
WHERE (bracketed <> '' AND bracketed::INTEGER <> year(date))
  OR (led <> '' AND led::INTEGER <> year(date))
  OR (short <> '' AND short::INTEGER <> year(date) % 100)
  OR (stamped <> '' AND stamped <> strftime(date, '%Y%m%d'))
  -- The 62nd session of the General Assembly began in September 2007 and ended in September 2008.
  OR (session <> '' AND (date < make_date(1945 + session::INTEGER, 9, 1) OR date >= make_date(1946 + session::INTEGER, 10, 1)))
ORDER BY ALL;
