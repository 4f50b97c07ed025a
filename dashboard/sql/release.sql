FROM release SELECT release_id, built_at, code_version, schema_version, counts
