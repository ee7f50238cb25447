-- What can be suggested where nothing is found: themes, places and technologies that cases have.
INSERT INTO search_topic
SELECT kind, key, title, count(DISTINCT case_id) AS cases FROM (
  SELECT 'theme' AS kind, theme_id AS key, title, case_id
  FROM case_study_tag JOIN theme ON tag = theme_id WHERE tag_kind = 'theme'
  UNION ALL
  SELECT 'technology', tag, tag, case_id FROM case_study_tag WHERE tag_kind = 'technology'
  UNION ALL
  SELECT 'place', place.area_code, place.name, case_id
  FROM case_study JOIN place USING (area_code) WHERE place.kind <> 'uk')
GROUP BY kind, key, title ORDER BY kind, cases DESC, title;
