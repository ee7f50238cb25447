-- Every figure that a threshold of the portrait is set against: the newest of each place that can be
-- chosen, then one for each year in which a period ended (of two in one year the later). A district
-- that shows its county's figure shows the county's years too.
CREATE TEMP TABLE portrait_figure AS
WITH used AS (
  SELECT indicator_id, bool_or(not_counted IS NULL) AS counts
  FROM threshold WHERE indicator_id IS NOT NULL AND superseded_by IS NULL GROUP BY indicator_id),
newest AS (
  SELECT v.area_code, v.indicator_id, v.value, v.lower_ci, v.upper_ci, v.period_label, v.how,
    v.inherited_from, v.unknown_reason
  FROM latest_value AS v JOIN used USING (indicator_id) JOIN place USING (area_code)
  WHERE place.slug IS NOT NULL),
yearly AS (
  SELECT newest.area_code, indicator_id, year(s.period_end)::TEXT AS as_of, s.value, s.lower_ci,
    s.upper_ci, s.period_iso, newest.how, newest.inherited_from
  FROM newest JOIN used USING (indicator_id)
  JOIN series AS s USING (indicator_id)
  WHERE used.counts AND s.value IS NOT NULL
    AND s.area_code = coalesce(newest.inherited_from, newest.area_code)
  QUALIFY row_number() OVER (
    PARTITION BY newest.area_code, indicator_id, year(s.period_end) ORDER BY s.period_start DESC) = 1)
SELECT area_code, indicator_id, 'latest' AS as_of, value, lower_ci, upper_ci, period_label, how,
  inherited_from, unknown_reason
FROM newest
UNION ALL
SELECT area_code, indicator_id, as_of, value, lower_ci, upper_ci, label,
  CASE WHEN inherited_from IS NULL THEN 'direct' ELSE 'inherited' END, inherited_from, NULL
FROM yearly JOIN period ON period.iso = period_iso;
