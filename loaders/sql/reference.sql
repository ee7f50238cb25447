-- The values that scores are made from (METHOD 3.1): one row per current council and scored indicator
-- with a value. `counts` marks the reference set: not the councils that are never scored, and an
-- inherited value once per county.
CREATE TEMP TABLE council AS
SELECT area_code, nation_code, left(nation_code, 1) AS nation_letter,
  area_code IN (SELECT area_code FROM never_scored) AS is_barred
FROM place WHERE kind = 'council' AND is_current;

CREATE TEMP TABLE scored_indicator AS
SELECT indicator_id, component_id, theme_id, polarity, role, nations
FROM indicator WHERE role IN ('score', 'nation');

CREATE TEMP TABLE scored_value AS
SELECT area_code, indicator_id, value::DOUBLE AS value, polarity, is_barred, nation_code,
  CASE role WHEN 'nation' THEN nation_code ELSE 'UK' END AS scope,
  NOT is_barred AND row_number() OVER (
    PARTITION BY indicator_id, is_barred, CASE how WHEN 'inherited' THEN inherited_from ELSE area_code END
    ORDER BY area_code) = 1 AS counts
FROM latest_value JOIN council USING (area_code) JOIN scored_indicator USING (indicator_id)
WHERE value IS NOT NULL;

CREATE TEMP TABLE recomputed_goalpost AS
SELECT indicator_id, scope, count(*) AS n_ref, quantile_cont(value, 0.025) AS lower,
  quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.975) AS upper,
  min(value) AS minimum, max(value) AS maximum
FROM scored_value WHERE counts GROUP BY indicator_id, scope;
