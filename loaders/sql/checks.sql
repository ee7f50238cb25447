-- What must hold of the tables without keys, and of every figure: one line for each fault found.
-- A fault here means that the files under data/ do not belong together.
WITH
-- Table, its rows, its different keys.
unique_rows (name, rows, keys) AS (
  SELECT 'observation', count(*), count(DISTINCT (area_code, indicator_id, period_iso)) FROM observation_all
  UNION ALL SELECT 'latest_value', count(*), count(DISTINCT (area_code, indicator_id)) FROM latest_value
  UNION ALL SELECT 'indicator_score', count(*), count(DISTINCT (area_code, indicator_id)) FROM indicator_score
  UNION ALL SELECT 'theme_score', count(*), count(DISTINCT (area_code, theme_id)) FROM theme_score
  UNION ALL SELECT 'component_score', count(*), count(DISTINCT (area_code, component_id)) FROM component_score
  UNION ALL SELECT 'verdict', count(*), count(DISTINCT (area_code, indicator_id, benchmark_kind)) FROM verdict
  UNION ALL SELECT 'trend', count(*), count(DISTINCT (area_code, indicator_id)) FROM trend
  UNION ALL SELECT 'indicator_row', count(*), count(DISTINCT (area_code, indicator_id)) FROM indicator_row
  UNION ALL SELECT 'neighbour', count(*), count(DISTINCT (set_id, area_code, rank)) FROM neighbour
  UNION ALL SELECT 'place_alias', count(*), count(DISTINCT (folded, area_code)) FROM place_alias
  UNION ALL SELECT 'postcode_sector', count(*), count(DISTINCT (sector, area_code)) FROM postcode_sector
  UNION ALL SELECT 'postcode_exception', count(*), count(DISTINCT postcode) FROM postcode_exception
  UNION ALL SELECT 'neighbourhood', count(*), count(DISTINCT code) FROM neighbourhood
  UNION ALL SELECT 'neighbourhood_summary', count(*), count(DISTINCT (area_code, measure_id)) FROM neighbourhood_summary
  UNION ALL SELECT 'widest_gap', count(*), count(DISTINCT (area_code, indicator_id)) FROM widest_gap
  UNION ALL SELECT 'portrait_part', count(*), count(DISTINCT (area_code, as_of, threshold_id)) FROM portrait_part
  UNION ALL SELECT 'portrait_dimension', count(*), count(DISTINCT (area_code, as_of, dimension_id)) FROM portrait_dimension),
referred_place (name, area_code) AS (
  SELECT 'observation', area_code FROM observation_all
  UNION SELECT 'neighbour', area_code FROM neighbour UNION SELECT 'neighbour', neighbour_code FROM neighbour
  UNION SELECT 'place_alias', area_code FROM place_alias
  UNION SELECT 'postcode_sector', area_code FROM postcode_sector
  UNION SELECT 'postcode_exception', area_code FROM postcode_exception
  UNION SELECT 'area_change', new_code FROM area_change
  UNION SELECT 'neighbourhood', area_code FROM neighbourhood
  UNION SELECT 'place_centre', area_code FROM place_centre
  UNION SELECT 'place', nation_code FROM place WHERE nation_code IS NOT NULL
  UNION SELECT 'place', county_code FROM place WHERE county_code IS NOT NULL),
choosable AS (FROM place WHERE slug IS NOT NULL)
SELECT name || ': a row stands twice' FROM unique_rows WHERE rows <> keys
UNION ALL
SELECT name || ': there is no place ' || area_code FROM referred_place ANTI JOIN place USING (area_code)
UNION ALL
SELECT DISTINCT 'observation: there is no indicator ' || indicator_id
FROM observation_all ANTI JOIN indicator USING (indicator_id)
UNION ALL
SELECT 'latest_value: ' || count(*) || ' rows, not one for each place and indicator' FROM latest_value
HAVING count(*) <> (SELECT count(*) FROM choosable) * (SELECT count(*) FROM indicator)
UNION ALL
SELECT 'latest_value: ' || indicator_id || ' of ' || area_code || ' is neither known nor said to be unknown'
FROM latest_value WHERE (value IS NULL) = (unknown_reason IS NULL)
UNION ALL
SELECT 'observation: ' || indicator_id || ' of ' || area_code || ' is no number'
FROM observation_all WHERE NOT isfinite(value) OR NOT isfinite(lower_ci) OR NOT isfinite(upper_ci)
UNION ALL
SELECT DISTINCT 'observation: ' || indicator_id || ' is share-alike and must stand apart'
FROM observation JOIN indicator USING (indicator_id) JOIN source USING (source_id) WHERE share_alike
UNION ALL
SELECT 'indicator_score: ' || indicator_id || ' of ' || area_code || ' is not from 0 to 100'
FROM indicator_score WHERE score NOT BETWEEN 0 AND 100
UNION ALL
SELECT DISTINCT 'observation: ' || indicator_id || ' is share-alike and must stand apart'
FROM observation JOIN indicator USING (indicator_id) JOIN source USING (source_id) WHERE share_alike
UNION ALL
SELECT 'indicator_score: ' || indicator_id || ' of ' || area_code || ' scores what is unknown'
FROM indicator_score JOIN latest_value USING (area_code, indicator_id)
WHERE score IS NOT NULL AND value IS NULL
UNION ALL
SELECT 'neighbourhood_value: ' || count(*) || ' rows, not one for each neighbourhood and measure'
FROM neighbourhood_value HAVING count(*) <> (
  SELECT count(*) FROM neighbourhood JOIN neighbourhood_measure USING (nation_code))
UNION ALL
SELECT 'neighbourhood_value: ' || measure_id || ' of ' || code || ' has a tenth and no value, or the reverse'
FROM neighbourhood_value WHERE (value IS NULL) <> (tenth IS NULL) OR NOT isfinite(value)
UNION ALL
SELECT 'portrait_dimension: ' || dimension_id || ' of ' || area_code || ' is no share of what is missing'
FROM portrait_dimension JOIN dimension USING (dimension_id)
WHERE NOT isfinite(amount) OR (side = 'social' AND amount NOT BETWEEN 0 AND 1) OR (amount IS NULL) <> (known = 0)
ORDER BY ALL
LIMIT 5;
