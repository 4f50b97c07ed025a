FROM coverage_camp SELECT camp AS id, sources, verified, events ORDER BY events DESC, id
