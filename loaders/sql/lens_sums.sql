-- Scores of the terms of other frameworks, first half: by the rules of components (METHOD 3.5), a
-- term in the place of a component and only its own indicators in each theme. As in derive.sql, what
-- does not apply is left out, and a theme that a term has for other nations only is missing here.
CREATE TEMP TABLE lens_counted AS
SELECT l.lens_id, l.term_id, council.area_code, i.theme_id, i.indicator_id, c.score, c.error, c.county,
  coalesce(c.is_present, false) AS is_present, v.how, v.period_end
FROM lens_link AS l JOIN lens ON lens.lens_id = l.lens_id AND why_no_scores IS NULL
JOIN scored_indicator AS i ON l.target = 'indicator' AND l.target_id = i.indicator_id
CROSS JOIN council
LEFT JOIN counted AS c ON c.area_code = council.area_code AND c.indicator_id = i.indicator_id
LEFT JOIN latest_value AS v ON v.area_code = council.area_code AND v.indicator_id = i.indicator_id
WHERE v.unknown_reason IS DISTINCT FROM 'not_applicable'
QUALIFY c.indicator_id IS NOT NULL
  OR NOT bool_or(c.indicator_id IS NOT NULL) OVER (PARTITION BY l.lens_id, l.term_id, council.area_code, i.theme_id);

CREATE TEMP TABLE lens_theme_sum AS
SELECT lens_id, term_id, area_code, theme_id, avg(score) AS score,
  count(*) FILTER (is_present) AS indicators_present, count(*) AS indicators_all,
  -- The error of a score of which no part has an interval is unknown, not 0.
  sqrt(sum(error * error)) / count(score) AS standard_error,
  count(error) / nullif(count(score), 0) AS share_with_interval,
  count(county) / nullif(count(score), 0) AS share_inherited, max(county) AS inherited_from,
  count(*) FILTER (score IS NOT NULL AND date_diff('month', period_end, $1::DATE) <= $2)
    / nullif(count(score), 0) AS share_fresh,
  count(*) FILTER (score IS NOT NULL AND date_diff('month', period_end, $1::DATE) > $3)
    / nullif(count(score), 0) AS share_stale
FROM lens_counted GROUP BY lens_id, term_id, area_code, theme_id;
