-- What the confidence in a component's number rests on (METHOD 3.11), one row per number shown.
-- An indicator weighs 1 / themes present / indicators present in its theme. Months are counted to
-- the day the data was made, so the same data always says the same.
WITH present AS (
  SELECT s.area_code, i.component_id, i.theme_id, v.how, v.period_end
  FROM indicator_score AS s JOIN indicator AS i USING (indicator_id)
  JOIN latest_value AS v USING (area_code, indicator_id)
  WHERE s.score IS NOT NULL),
weighed AS (
  SELECT *, 1 / count(*) OVER (PARTITION BY area_code, theme_id) AS share_of_theme,
    date_diff('month', period_end, $1::DATE) AS months
  FROM present),
shares AS (
  SELECT area_code, component_id, count(DISTINCT theme_id) AS themes,
    sum(share_of_theme) FILTER (months <= $2) AS fresh,
    sum(share_of_theme) FILTER (months > $3) AS stale,
    sum(share_of_theme) FILTER (how = 'inherited') AS inherited
  FROM weighed GROUP BY area_code, component_id)
SELECT c.area_code, c.component_id, c.state = 'full',
  (c.rank_high - c.rank_low + 1) / c.ranked_of, coalesce(fresh / themes, 0),
  coalesce(stale / themes, 0), coalesce(inherited / themes, 0), agreement.mean_correlation
FROM component_score AS c JOIN shares USING (area_code, component_id)
LEFT JOIN (SELECT DISTINCT component_id, mean_correlation FROM coherence) AS agreement
  USING (component_id)
WHERE c.score IS NOT NULL
ORDER BY ALL
