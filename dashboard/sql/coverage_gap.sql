FROM coverage_gap SELECT gap AS id, events, total WHERE events > 0 ORDER BY events DESC, id
