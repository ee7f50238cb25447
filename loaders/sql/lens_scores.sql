-- Second half: from themes to terms (METHOD 3.6, 0.5, 3.9, 3.10 i), once it is known which agree.
CREATE TEMP TABLE lens_state AS
WITH sums AS (
  SELECT lens_id, term_id, area_code, avg(score) AS score,
    count(*) FILTER (indicators_present > 0) / count(*) AS coverage,
    sum(indicators_present) AS indicators_present, sum(indicators_all) AS indicators_all,
    sqrt(sum(standard_error * standard_error)) / count(score) AS standard_error,
    avg(share_with_interval) AS share_with_interval, avg(share_inherited) AS share_inherited,
    max(inherited_from) AS inherited_from, avg(share_fresh) AS share_fresh, avg(share_stale) AS share_stale
  FROM lens_theme_sum GROUP BY lens_id, term_id, area_code)
SELECT sums.*, nation_code, is_barred, mean_correlation,
  CASE WHEN is_barred OR coverage < 0.5 - 1e-9 OR indicators_present < 2 THEN 'unknown'
    WHEN NOT shows_number THEN 'withheld' WHEN coverage >= 0.75 - 1e-9 THEN 'full' ELSE 'partial' END AS state
FROM sums JOIN council USING (area_code) JOIN lens_coherence USING (lens_id, term_id);

INSERT INTO lens_score
SELECT lens_id, term_id, area_code, shown, state,
  CASE WHEN is_barred THEN 'never_scored' WHEN state = 'withheld' THEN 'themes_disagree'
    WHEN coverage = 0 THEN 'no_value' WHEN coverage < 0.5 - 1e-9 THEN 'too_few_themes'
    WHEN indicators_present < 2 THEN 'single_indicator' END,
  coverage, indicators_present, indicators_all, median(shown) OVER (PARTITION BY lens_id, term_id, nation_code),
  CASE WHEN shown IS NOT NULL THEN standard_error END,
  CASE WHEN shown IS NOT NULL THEN share_with_interval END,
  CASE WHEN shown IS NOT NULL THEN share_inherited END,
  CASE WHEN shown IS NOT NULL THEN inherited_from END, NULL,
  CASE WHEN shown IS NOT NULL THEN share_fresh END, CASE WHEN shown IS NOT NULL THEN share_stale END
FROM (SELECT *, CASE WHEN state IN ('full', 'partial') THEN score END AS shown FROM lens_state)
ORDER BY lens_id, term_id, area_code;
