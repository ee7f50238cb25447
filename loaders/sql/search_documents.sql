-- What is searched, one row a text: over, ref, field, text. Empty texts are left out.
WITH text AS (
  SELECT 'case' AS over, case_id AS ref, unnest(['title', 'organisation', 'place', 'what', 'result', 'lesson',
      'kind', 'around']) AS field,
    unnest([title, organisation, place_name, summary, result, lesson,
      kind, CASE WHEN country <> 'United Kingdom' THEN country ELSE '' END]) AS text
  FROM case_study
  UNION ALL
  SELECT 'case', case_id, 'technology', tag FROM case_study_tag WHERE tag_kind = 'technology'
  UNION ALL
  SELECT 'case', case_id, 'theme', theme.title
  FROM case_study_tag JOIN theme ON tag = theme_id WHERE tag_kind = 'theme'
  UNION ALL
  -- County, region and nation of every place of a case, and the name of the place itself.
  SELECT 'case', case_id, CASE WHEN around.area_code = code THEN 'place' ELSE 'around' END, around.name
  FROM (
    SELECT case_id, area_code AS code FROM case_study
    UNION SELECT case_id, tag FROM case_study_tag WHERE tag_kind = 'area_code_alt') AS lies
  JOIN place ON place.area_code = code
  JOIN place AS around
    ON around.area_code IN (place.area_code, place.county_code, place.region_code, place.nation_code)
  WHERE around.kind <> 'uk'
  UNION ALL
  SELECT 'point', passage_id, unnest(['point', 'group']), unnest([point, working_group]) FROM passage)
SELECT over, ref, field, text FROM text WHERE text <> ''
ORDER BY over, ref,
  list_position(['title', 'place', 'organisation', 'technology', 'what', 'result', 'lesson', 'kind', 'theme',
    'around', 'point', 'group'], field), text;
