-- Scores: indicators, then themes, then components, never further (METHOD 3.2, 3.5, 3.9, 0.5, 0.6),
-- and how sure each is (3.10 i). components/model/score.py and uncertainty.py say the same in Python;
-- tests hold the two together.
-- Beware: greatest(0, least(100, NULL)) is 100, so a missing value is named before it is capped.
INSERT INTO indicator_score
SELECT council.area_code, i.indicator_id,
  CASE
    WHEN v.value IS NULL OR is_barred OR g.indicator_id IS NULL THEN NULL
    WHEN g.upper = g.lower THEN 50
    WHEN i.polarity = 'lower' THEN 100 - greatest(0, least(100, (v.value - g.lower) / (g.upper - g.lower) * 100))
    ELSE greatest(0, least(100, (v.value - g.lower) / (g.upper - g.lower) * 100))
  END
FROM council
JOIN scored_indicator AS i ON contains(i.nations, council.nation_letter)
LEFT JOIN latest_value AS v ON v.area_code = council.area_code AND v.indicator_id = i.indicator_id
LEFT JOIN goalpost AS g ON g.indicator_id = i.indicator_id
  AND g.scope = CASE i.role WHEN 'nation' THEN council.nation_code ELSE 'UK' END
ORDER BY council.area_code, i.indicator_id;

-- What counts for a council: the indicators of its nation without those that do not apply to it. A
-- theme that the catalogue scores only for other nations keeps all of its own, so that it is missing
-- here (METHOD 3.5), not out of the count. `error` is the standard error of its score in points: an
-- interval without a width was rounded away and counts as none; goalposts that coincide pass none on.
CREATE TEMP TABLE counted AS
SELECT council.area_code, i.theme_id, i.indicator_id, v.value IS NOT NULL AS is_present, s.score,
  CASE WHEN s.score IS NULL OR v.lower_ci >= v.upper_ci THEN NULL
    WHEN g.upper = g.lower AND v.lower_ci < v.upper_ci THEN 0
    ELSE (v.upper_ci - v.lower_ci) / (2 * 1.96) * 100 / (g.upper - g.lower) END AS error,
  CASE WHEN s.score IS NOT NULL AND v.how = 'inherited' THEN v.inherited_from END AS county
FROM council
CROSS JOIN scored_indicator AS i
LEFT JOIN latest_value AS v ON v.area_code = council.area_code AND v.indicator_id = i.indicator_id
LEFT JOIN indicator_score AS s ON s.area_code = council.area_code AND s.indicator_id = i.indicator_id
LEFT JOIN goalpost AS g ON g.indicator_id = i.indicator_id
  AND g.scope = CASE i.role WHEN 'nation' THEN council.nation_code ELSE 'UK' END
WHERE v.unknown_reason IS DISTINCT FROM 'not_applicable'
  AND (contains(i.nations, council.nation_letter) OR NOT EXISTS (
    FROM scored_indicator AS other
    WHERE other.theme_id = i.theme_id AND contains(other.nations, council.nation_letter)));

CREATE TEMP TABLE theme_sum AS
SELECT area_code, theme.theme_id, theme.component_id, avg(score) AS score,
  count(*) FILTER (is_present) AS indicators_present, count(indicator_id) AS indicators_all,
  -- The sum of nothing is unknown, not 0: a theme without indicators has no coverage.
  count(*) FILTER (is_present) / nullif(count(indicator_id), 0) AS coverage,
  -- So is the error of a score of which no part has an interval.
  sqrt(sum(error * error)) / count(score) AS standard_error,
  count(error) / nullif(count(score), 0) AS share_with_interval,
  count(county) / nullif(count(score), 0) AS share_inherited, max(county) AS inherited_from
FROM council CROSS JOIN theme LEFT JOIN counted USING (area_code, theme_id)
GROUP BY area_code, theme.theme_id, theme.component_id;

INSERT INTO theme_score
SELECT area_code, theme_id, component_id, score,
  CASE WHEN is_barred OR coverage IS NULL OR indicators_present = 0 THEN 'unknown'
    WHEN coverage >= 0.75 - 1e-9 THEN 'full' ELSE 'partial' END,
  CASE WHEN is_barred THEN 'never_scored' WHEN theme_id NOT IN (SELECT theme_id FROM indicator) THEN 'no_indicator'
    WHEN coverage IS NULL THEN 'no_scored_indicator'
    WHEN indicators_present = 0 THEN 'no_value' END,
  coverage, indicators_present, indicators_all,
  median(score) OVER (PARTITION BY theme_id, nation_code),
  standard_error, share_with_interval, share_inherited, inherited_from
FROM theme_sum JOIN council USING (area_code)
ORDER BY area_code, theme_id;

CREATE TEMP TABLE component_sum AS
SELECT area_code, component_id, avg(score) AS score,
  count(*) FILTER (indicators_present > 0) / nullif(count(coverage), 0) AS coverage,
  sum(indicators_present) AS indicators_present, sum(indicators_all) AS indicators_all,
  sqrt(sum(standard_error * standard_error)) / count(score) AS standard_error,
  avg(share_with_interval) AS share_with_interval, avg(share_inherited) AS share_inherited,
  max(inherited_from) AS inherited_from
FROM theme_sum GROUP BY area_code, component_id;

-- Do the themes of a component agree among England's councils? Spearman: the correlation of mid-ranks.
CREATE TEMP TABLE theme_pair AS
SELECT a.component_id, a.theme_id AS theme_a, b.theme_id AS theme_b, a.area_code,
  a.score AS score_a, b.score AS score_b
FROM theme_score AS a JOIN theme_score AS b USING (area_code, component_id)
JOIN theme AS ta ON ta.theme_id = a.theme_id JOIN theme AS tb ON tb.theme_id = b.theme_id
JOIN council USING (area_code)
WHERE ta.position < tb.position AND nation_letter = 'E';

INSERT INTO coherence
WITH both_known AS (FROM theme_pair WHERE score_a IS NOT NULL AND score_b IS NOT NULL),
ranked AS (
  SELECT component_id, theme_a, theme_b,
    rank() OVER (PARTITION BY theme_a, theme_b ORDER BY score_a)
      + (count(*) OVER (PARTITION BY theme_a, theme_b, score_a) - 1) / 2 AS rank_a,
    rank() OVER (PARTITION BY theme_a, theme_b ORDER BY score_b)
      + (count(*) OVER (PARTITION BY theme_a, theme_b, score_b) - 1) / 2 AS rank_b
  FROM both_known),
correlated AS (
  SELECT component_id, theme_a, theme_b, count(*) AS councils,
    CASE WHEN count(*) >= 3 AND min(rank_a) < max(rank_a) AND min(rank_b) < max(rank_b)
      THEN corr(rank_a, rank_b) END AS correlation
  FROM ranked GROUP BY component_id, theme_a, theme_b),
scored_theme AS (SELECT DISTINCT theme_id FROM scored_indicator),
pairs AS (
  SELECT DISTINCT component_id, theme_a, theme_b FROM theme_pair
  WHERE theme_a IN (FROM scored_theme) AND theme_b IN (FROM scored_theme))
SELECT component_id, theme_a, theme_b, correlation, coalesce(councils, 0),
  avg(correlation) OVER (PARTITION BY component_id),
  coalesce(avg(correlation) OVER (PARTITION BY component_id) >= 0, true)
FROM pairs LEFT JOIN correlated USING (component_id, theme_a, theme_b);

CREATE TEMP TABLE component_state AS
SELECT component_sum.*, is_barred, nation_code,
  CASE
    WHEN is_barred OR coverage IS NULL OR coverage < 0.5 - 1e-9 OR indicators_present < 2 THEN 'unknown'
    WHEN component_id IN (SELECT component_id FROM coherence WHERE NOT shows_number) THEN 'withheld'
    WHEN coverage >= 0.75 - 1e-9 THEN 'full' ELSE 'partial'
  END AS state
FROM component_sum JOIN council USING (area_code);

INSERT INTO component_score
SELECT area_code, component_id, shown, state,
  CASE WHEN is_barred THEN 'never_scored' WHEN state = 'withheld' THEN 'themes_disagree'
    WHEN coverage IS NULL THEN 'no_scored_indicator' WHEN coverage < 0.5 - 1e-9 THEN 'too_few_themes'
    WHEN indicators_present < 2 THEN 'single_indicator' END,
  coverage, indicators_present, indicators_all,
  median(shown) OVER (PARTITION BY component_id, nation_code),
  CASE WHEN shown IS NOT NULL THEN standard_error END,
  CASE WHEN shown IS NOT NULL THEN share_with_interval END,
  CASE WHEN shown IS NOT NULL THEN share_inherited END,
  CASE WHEN shown IS NOT NULL THEN inherited_from END, NULL, NULL, NULL, NULL,
  NULL, NULL
FROM (SELECT *, CASE WHEN state IN ('full', 'partial') THEN score END AS shown FROM component_state)
ORDER BY area_code, component_id;
