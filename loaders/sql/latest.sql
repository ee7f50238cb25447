-- An indicator's latest period is the one its latest values are of; NULL where it has no figure at all.
-- Where each nation or each council has its own latest, it begins at the newest and is worded from the
-- oldest to the newest: no screen may put one nation's year over another's figures.
UPDATE indicator SET latest_period_start = newest.period_start, latest_period_label = newest.period_label
FROM (
  SELECT indicator_id, max(period_start) AS period_start,
    CASE count(DISTINCT period_label) WHEN 1 THEN max(period_label)
      ELSE arg_min(period_label, period_start) || ' to ' || arg_max(period_label, period_start)
        || CASE any_value(role) WHEN 'cohort' THEN ', by council' ELSE ', by nation' END
    END AS period_label
  FROM latest_value JOIN indicator USING (indicator_id) GROUP BY indicator_id) AS newest
WHERE newest.indicator_id = indicator.indicator_id;

-- Series are joined where the area stayed the same (METHOD 6.8), never across mergers and splits.
INSERT INTO series_code
SELECT DISTINCT ON (area_code, published_code) area_code, published_code, kind FROM (
  SELECT area_code, area_code AS published_code, 'own' AS kind, 1 AS rank FROM place
  WHERE slug IS NOT NULL OR area_code = 'K03000001'
  UNION ALL
  SELECT new_code, old_code, kind, 2 FROM area_change
  WHERE kind IN ('recoded', 'predecessor', 'joint')
  UNION ALL
  SELECT area_code, itl_code, 'twin', 3 FROM itl_twin SEMI JOIN place USING (area_code))
ORDER BY area_code, published_code, rank;
