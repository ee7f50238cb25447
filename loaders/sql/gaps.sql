-- The widest gap between neighbouring councils (METHOD 7): over all pairs whose middles lie within ten
-- miles, the largest |a - b| of an indicator with a published 95% interval. The largest of many pairs
-- is large partly by chance, so the number of pairs is kept. Only a council's own figures take part:
-- a county's figure shown for its districts would be compared with itself or counted many times.
-- For healthy life that makes 310 pairs where METHOD counts 313: its three more have a county in them
-- (Hertfordshire and Luton, Leicestershire and Leicester, Warwickshire and Coventry), whose middle is
-- that of all its districts, or lies inside the city beside it.
INSERT INTO widest_gap
WITH figure AS (
  SELECT area_code, indicator_id, period_label, value, (upper_ci - lower_ci) / 3.92 AS se,
    nation_code, comparable_across_nations
  FROM latest_value JOIN indicator USING (indicator_id) JOIN place USING (area_code)
  WHERE kind = 'council' AND is_current AND how IN ('direct', 'recoded', 'predecessor')
    AND NOT is_total AND upper_ci > lower_ci AND value BETWEEN lower_ci AND upper_ci),
middle AS (SELECT area_code, radians(longitude) AS x, radians(latitude) AS y FROM place_centre),
near AS (
  SELECT a.area_code, b.area_code AS other_code, 2 * 6371.0088 / 1.609344 * asin(sqrt(
    sin((b.y - a.y) / 2) ** 2 + cos(a.y) * cos(b.y) * sin((b.x - a.x) / 2) ** 2)) AS miles
  FROM middle a JOIN middle b ON a.area_code <> b.area_code AND abs(a.y - b.y) < radians(0.2)),
pair AS (
  SELECT a.area_code, a.indicator_id, b.area_code AS other_code, a.period_label, a.value,
    b.value AS other_value, abs(a.value - b.value) AS gap,
    1.96 * sqrt(a.se ** 2 + b.se ** 2) AS half, miles
  FROM near JOIN figure a USING (area_code)
  JOIN figure b ON b.area_code = other_code AND b.indicator_id = a.indicator_id
    AND b.period_label = a.period_label
    AND (a.comparable_across_nations OR a.nation_code = b.nation_code)
  WHERE miles <= 10),
ordered AS (
  SELECT *, row_number() OVER (PARTITION BY area_code, indicator_id ORDER BY gap DESC, miles, other_code) AS turn,
    count(*) OVER (PARTITION BY area_code, indicator_id) AS pairs,
    count(*) OVER (PARTITION BY indicator_id) // 2 AS pairs_of_all
  FROM pair)
SELECT area_code, indicator_id, other_code, period_label, value, other_value, gap, gap - half,
  gap + half, miles, pairs, pairs_of_all
FROM ordered WHERE turn = 1 ORDER BY area_code, indicator_id;
