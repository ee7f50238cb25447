-- What screens ask for at every rerun, joined once.
CREATE TEMP TABLE drawn_series AS
SELECT area_code, indicator_id, list(decimal_year ORDER BY period_start, period_end) AS years,
  list(value ORDER BY period_start, period_end) AS figures
FROM series GROUP BY area_code, indicator_id;

-- A district that shows its county's figure shows the county's series and trend with it.
CREATE TEMP TABLE shown AS
SELECT v.*, CASE how WHEN 'inherited' THEN inherited_from ELSE v.area_code END AS series_owner,
  CASE place.kind WHEN 'nation' THEN 'K02000001' WHEN 'uk' THEN NULL ELSE nation_code END AS beside_code
FROM latest_value AS v JOIN place USING (area_code) WHERE slug IS NOT NULL;

INSERT INTO indicator_row
SELECT v.area_code, i.component_id, i.position, i.indicator_id, v.value, v.lower_ci, v.upper_ci,
  coalesce(v.period_label, i.latest_period_label), v.how, owner.name, v.unknown_reason, s.score,
  n.benchmark_code, np.name, n.benchmark_value, n.verdict, n.basis, n.position, n.mid_rank_percent,
  r.benchmark_code, rp.name, r.benchmark_value, r.verdict, r.basis,
  t.trend, t.basis, t.periods_used, t.first_label, t.last_label, nt.trend, tf.figures,
  d.years, d.figures, v.beside_code
FROM shown AS v
JOIN indicator AS i USING (indicator_id)
LEFT JOIN place AS owner ON owner.area_code = v.inherited_from
LEFT JOIN indicator_score AS s ON s.area_code = v.area_code AND s.indicator_id = v.indicator_id
LEFT JOIN verdict AS n
  ON n.area_code = v.area_code AND n.indicator_id = v.indicator_id AND n.benchmark_kind = 'nation'
LEFT JOIN place AS np ON np.area_code = n.benchmark_code
LEFT JOIN verdict AS r
  ON r.area_code = v.area_code AND r.indicator_id = v.indicator_id AND r.benchmark_kind = 'region'
LEFT JOIN place AS rp ON rp.area_code = r.benchmark_code
LEFT JOIN trend AS t ON t.area_code = v.series_owner AND t.indicator_id = v.indicator_id
LEFT JOIN trend_figures AS tf ON tf.area_code = v.series_owner AND tf.indicator_id = v.indicator_id
LEFT JOIN trend AS nt ON nt.area_code = v.beside_code AND nt.indicator_id = v.indicator_id
LEFT JOIN drawn_series AS d ON d.area_code = v.series_owner AND d.indicator_id = v.indicator_id
ORDER BY v.area_code, i.position;

CREATE TEMP TABLE council_value AS
SELECT v.*, place.nation_code
FROM latest_value AS v JOIN place USING (area_code) WHERE place.kind = 'council' AND is_current;

-- Axis ends at Tukey's far fences, or at the outermost figure inside them: one outlier must not
-- squeeze all others into a corner. Where most councils share one figure the fences fall together, so
-- the outermost figures are the ends; where all share it there is no axis.
INSERT INTO strip
WITH figure AS (
  SELECT DISTINCT ON (indicator_id, scope.nation_code,
      CASE how WHEN 'inherited' THEN inherited_from ELSE council_value.area_code END)
    indicator_id, scope.nation_code, value::DOUBLE AS value
  FROM council_value JOIN indicator USING (indicator_id)
  JOIN (SELECT area_code, nation_code FROM place UNION ALL SELECT area_code, 'K02000001' FROM place) AS scope
    ON scope.area_code = council_value.area_code
  -- Councils of a cohort voted in different years, and of what stands apart nothing is compared: they
  -- are not put on one axis.
  WHERE value IS NOT NULL AND role <> 'cohort' AND apart IS NULL
    AND (comparable_across_nations OR scope.nation_code <> 'K02000001')),
quartile AS (
  SELECT indicator_id, nation_code, quantile_cont(value, 0.25) AS q1, quantile_cont(value, 0.75) AS q3
  FROM figure GROUP BY indicator_id, nation_code)
SELECT indicator_id, nation_code,
  CASE WHEN any_value(q1 = q3) THEN min(value) ELSE greatest(min(value), any_value(q1 - 3 * (q3 - q1))) END,
  CASE WHEN any_value(q1 = q3) THEN max(value) ELSE least(max(value), any_value(q3 + 3 * (q3 - q1))) END,
  list(value ORDER BY value)
FROM figure JOIN quartile USING (indicator_id, nation_code) GROUP BY indicator_id, nation_code
HAVING min(value) < max(value)
ORDER BY indicator_id, nation_code;

INSERT INTO unknown_count
SELECT indicator_id, nation_code, unknown_reason, count(*)
FROM council_value WHERE value IS NULL GROUP BY indicator_id, nation_code, unknown_reason
ORDER BY ALL;

INSERT INTO coverage
WITH known AS (
  SELECT indicator_id, count(value) AS councils_known,
    count(*) FILTER (contains(nations, left(nation_code, 1))) AS councils_expected,
    count(*) FILTER (value IS NOT NULL AND how = 'inherited') AS inherited,
    count(*) FILTER (value IS NOT NULL AND lower_ci < upper_ci) AS with_interval
  FROM council_value JOIN indicator USING (indicator_id) GROUP BY indicator_id),
published AS (
  SELECT indicator_id, count(DISTINCT period_iso) AS periods,
    arg_min(period_label, (period_start, period_end)) AS first_label, count(*) AS observations
  FROM observation_all GROUP BY indicator_id)
SELECT indicator_id, councils_known, councils_expected, known.inherited, with_interval,
  coalesce(periods, 0), first_label, latest_period_label, coalesce(observations, 0)
FROM indicator JOIN known USING (indicator_id) LEFT JOIN published USING (indicator_id)
ORDER BY position;
