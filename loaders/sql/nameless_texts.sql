-- Every text that is shown, and searched, while names are off.
SELECT unnest([title, who, status, summary, result, lesson, evidence_note, theme_reason, mapping_reason])
FROM case_study_nameless
UNION ALL SELECT unnest(technologies) FROM case_study_nameless
UNION ALL SELECT coalesce(nameless.point, passage.point)
FROM passage LEFT JOIN passage_nameless AS nameless USING (passage_id)
UNION ALL SELECT title FROM theme
UNION ALL SELECT working_group FROM passage
UNION ALL SELECT name FROM place WHERE kind IN ('region', 'nation', 'uk');
