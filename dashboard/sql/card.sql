-- One event with all that its card shows, whatever the filter: a link may name it. As view event_card, but each part reads one event only.
FROM event AS e
SELECT e.* EXCLUDE (actor_set_id, alliance_set_id),
  (SELECT list({'lang': t.lang, 'title': t.title, 'description': t.description} ORDER BY t.lang) FROM event_text AS t WHERE t.event_id = $event_id) AS texts,
  (SELECT list({'actor_id': a.actor_id, 'role': a.role, 'holder_id': a.holder_id, 'as_written': a.as_written} ORDER BY a.role, a.actor_id)
     FROM event_actor AS a WHERE a.event_id = $event_id) AS actors,
  (SELECT list({'claim_id': c.claim_id, 'quote': c.quote, 'quote_start': c.quote_start, 'quote_end': c.quote_end, 'lang': c.lang, 'modality': c.modality,
      'claimed_by': c.claimed_by, 'cue': c.cue, 'since': c.since, 'until': c.until, 'date_precision': c.date_precision, 'place_id': c.place_id,
      'deaths_low': c.deaths_low, 'deaths_best': c.deaths_best, 'deaths_high': c.deaths_high, 'source_ids': c.source_ids, 'note': c.note,
      'outlet': r.outlet, 'camp': r.camp, 'title': r.title, 'url': r.url, 'published': r.published, 'published_origin': r.published_origin,
      'dataset': r.dataset, 'is_verified': r.is_verified, 'article_note': r.note, 'article_id': c.article_id, 'copy_of': r.copy_of}
     ORDER BY r.camp, r.outlet, c.claim_id) FROM claim AS c JOIN article AS r USING (article_id) WHERE c.event_id = $event_id) AS claims,
  (SELECT list({'step': x.step, 'reason': x.reason} ORDER BY x.step, x.reason) FROM event_reason AS x WHERE x.event_id = $event_id) AS reasons
WHERE e.event_id = $event_id
