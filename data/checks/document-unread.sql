-- A document that is called verified names the page that was read and the day of reading
SELECT document_id, address, read_date FROM document WHERE status = 'verified' AND (address IS NULL OR source IS NULL OR read_date IS NULL) ORDER BY ALL;
