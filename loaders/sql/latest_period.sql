-- An indicator's latest period is the newest in which any current council has a figure, be it under
-- an old code; for an indicator published for no council, the newest of any place.
UPDATE indicator SET latest_period_start = newest.period_start, latest_period_label = newest.period_label
FROM (
  SELECT indicator_id, arg_max(period_start, rank) AS period_start, arg_max(period_label, rank) AS period_label
  FROM (
    SELECT indicator_id, period_start, period_label,
      (kind IN ('council', 'former_council'), period_start, period_end) AS rank
    FROM observation JOIN place USING (area_code) WHERE value IS NOT NULL)
  GROUP BY indicator_id) AS newest
WHERE newest.indicator_id = indicator.indicator_id;
