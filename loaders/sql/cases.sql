-- Where cases lie and what the library filters by. A year inside a text is no figure.
INSERT INTO case_study_place
WITH named AS (
  SELECT case_id, 0 AS rank, area_code AS code FROM case_study WHERE area_code IS NOT NULL
  UNION ALL
  SELECT case_id, rowid + 1, tag FROM case_study_tag WHERE tag_kind = 'area_code_alt')
SELECT case_id, row_number() OVER (PARTITION BY case_id ORDER BY rank), code,
  coalesce(new_code, code), coalesce(old_name, place.name), kind_of_change, year
FROM named
LEFT JOIN (SELECT old_code, old_name, new_code, kind AS kind_of_change, year FROM area_change
           WHERE kind <> 'joint') AS change ON old_code = code
LEFT JOIN place ON place.area_code = code;

INSERT INTO case_study_facet
WITH seen AS (
  SELECT DISTINCT case_id, place.* FROM case_study_place JOIN place USING (area_code)),
own AS (
  SELECT case_id, tag AS component_id FROM case_study_tag WHERE tag_kind = 'component'),
theirs AS (
  SELECT case_id, component_id FROM case_study_tag JOIN theme ON theme_id = tag
  WHERE tag_kind = 'theme'),
far AS (  -- a case of no one place
  SELECT case_id, country = 'United Kingdom' AS in_uk FROM case_study ANTI JOIN seen USING (case_id))
SELECT case_id, tag_kind, tag FROM case_study_tag WHERE tag_kind IN ('component', 'theme', 'outcome', 'ldc')
UNION SELECT case_id, 'discussion', tag FROM case_study_tag WHERE tag_kind = 'discussion_theme'
UNION SELECT case_id, 'theme', component_id || '-none' FROM own ANTI JOIN theirs USING (case_id, component_id)
UNION SELECT case_id, 'where', coalesce(slug, area_code) FROM seen
UNION SELECT case_id, 'where', if(in_uk, 'no-one-place', 'abroad') FROM far
UNION SELECT case_id, 'nation', CASE left(area_code, 1) WHEN 'E' THEN 'england' WHEN 'S' THEN 'scotland'
    WHEN 'W' THEN 'wales' WHEN 'N' THEN 'northern-ireland' ELSE 'uk' END FROM seen
UNION SELECT case_id, 'nation', if(in_uk, 'uk', 'abroad') FROM far
UNION SELECT case_id, 'council', CASE WHEN kind = 'council' THEN trim(regexp_replace(lower(council_type), '[^a-z]+', '-', 'g'), '-')
    ELSE replace(kind, '_', '-') END FROM seen
UNION SELECT case_id, 'council', if(in_uk, 'no-one-place', 'abroad') FROM far
UNION SELECT case_id, 'cluster', lower(cluster_id) FROM seen WHERE cluster_id IS NOT NULL
UNION SELECT case_id, 'cluster', 'none' FROM case_study
  ANTI JOIN (SELECT case_id FROM seen WHERE cluster_id IS NOT NULL) USING (case_id)
UNION SELECT case_id, 'setting', class_id FROM seen JOIN urban_rural USING (area_code)
UNION SELECT case_id, 'setting', 'none' FROM case_study
  ANTI JOIN (SELECT case_id FROM seen JOIN urban_rural USING (area_code)) USING (case_id)
UNION SELECT case_id, 'tech', coalesce(family, 'other') FROM case_study_tag
  LEFT JOIN technology_family ON technology = tag WHERE tag_kind = 'technology'
UNION SELECT case_id, 'status', replace(status_group, ' ', '-') FROM case_study
UNION SELECT case_id, 'kind', replace(kind, ' ', '-') FROM case_study
UNION SELECT case_id, 'evidence', evidence FROM case_study
UNION SELECT case_id, 'figure', if(regexp_matches(regexp_replace(result, '\b(19|20)\d\d\b', '', 'g'), '\d'), 'yes', 'no')
  FROM case_study
UNION SELECT case_id, 'lesson', if(lesson = '', 'no', 'yes') FROM case_study
UNION SELECT case_id, 'years', CASE WHEN coalesce(year_start, year_end) IS NULL THEN 'undated'
    WHEN coalesce(year_start, year_end) < 2018 THEN 'to-2017' WHEN coalesce(year_start, year_end) < 2020 THEN '2018-2019'
    WHEN coalesce(year_start, year_end) < 2022 THEN '2020-2021' WHEN coalesce(year_start, year_end) < 2024 THEN '2022-2023'
    ELSE 'from-2024' END FROM case_study;

-- Nothing to say is a value too, so that every facet holds every case.
INSERT INTO case_study_facet
SELECT case_id, facet, 'none' FROM case_study CROSS JOIN (VALUES ('outcome'), ('ldc'), ('discussion'), ('tech')) AS of (facet)
ANTI JOIN case_study_facet USING (case_id, facet);
