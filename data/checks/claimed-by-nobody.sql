-- A curated claim says who claims it, and what is actual is claimed by nobody
SELECT event_id, modality, claimed_by
FROM event
WHERE (status = 'curated' AND modality = 'claimed' AND claimed_by IS NULL) OR (modality = 'actual' AND claimed_by IS NOT NULL)
ORDER BY ALL;
