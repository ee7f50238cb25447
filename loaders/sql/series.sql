-- The series of every place that can be chosen: its own rows and those of the codes that join it
-- (METHOD 6.8). Where two codes have a period, the figure of today's code.
CREATE TEMP TABLE series AS
SELECT code.area_code, indicator_id, period_iso, observation.period_start, observation.period_end,
  decimal_year, value, lower_ci, upper_ci
FROM observation_all AS observation
JOIN series_code AS code ON code.published_code = observation.area_code
JOIN place ON place.area_code = code.area_code
JOIN period ON period.iso = observation.period_iso
WHERE place.slug IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY code.area_code, indicator_id, period_iso
  ORDER BY value IS NULL, code.kind <> 'own', published_code) = 1;

-- The figures a test of change used: screens alone need them, so only indicator_row keeps them.
CREATE TEMP TABLE trend_figures (area_code TEXT, indicator_id TEXT, figures DOUBLE[]);
