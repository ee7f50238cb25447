-- Neighbourhoods: tenths where none are published, and what each council's neighbourhoods add up to.
-- A tenth that we make is the mid-rank inside the nation (ties together), from the worse end:
-- 1 = most deprived, worst connected, highest rate. Unknown has no tenth.
INSERT INTO neighbourhood_value
WITH joined AS (
  SELECT area_code, nation_code, measure_id, code, value, tenth, tenths,
    CASE polarity WHEN 'higher' THEN value ELSE -value END AS goodness
  FROM read_neighbourhood_value JOIN neighbourhood USING (code)
  JOIN neighbourhood_measure USING (nation_code, measure_id)),
ranked AS (
  SELECT *, count(value) OVER nation AS known,
    rank() OVER (nation ORDER BY goodness NULLS LAST)
      + (count(*) OVER (PARTITION BY nation_code, measure_id, goodness) - 1) / 2 AS mid_rank
  FROM joined WINDOW nation AS (PARTITION BY nation_code, measure_id))
SELECT area_code, measure_id, code, value,
  CASE WHEN value IS NULL THEN NULL WHEN tenths = 'published' THEN tenth
    ELSE least(10, 1 + floor(10 * (mid_rank - 0.5) / known)) END::UTINYINT
FROM ranked ORDER BY measure_id, area_code, code;

INSERT INTO neighbourhood_summary
WITH counted AS (
  SELECT area_code, measure_id, count(*) AS neighbourhoods, count(tenth) AS known,
    [count_if(tenth = 1), count_if(tenth = 2), count_if(tenth = 3), count_if(tenth = 4),
     count_if(tenth = 5), count_if(tenth = 6), count_if(tenth = 7), count_if(tenth = 8),
     count_if(tenth = 9), count_if(tenth = 10)]::INTEGER[] AS tenth_counts,
    min(value) AS lowest, quantile_cont(value, 0.1) AS p10, quantile_cont(value, 0.9) AS p90,
    max(value) AS highest
  FROM neighbourhood_value GROUP BY area_code, measure_id)
SELECT area_code, measure_id, neighbourhoods, known, tenth_counts,
  100 * tenth_counts[1] / nullif(known, 0),
  100 * (tenth_counts[1] + tenth_counts[2]) / nullif(known, 0),
  100 * (tenth_counts[9] + tenth_counts[10]) / nullif(known, 0),
  lowest, p10, p90, highest,
  CASE WHEN known > 0 THEN
    50 * list_sum(list_transform(tenth_counts, lambda n: abs(n / known - 0.1))) END
FROM counted ORDER BY measure_id, area_code;
