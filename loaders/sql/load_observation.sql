-- Every published figure, sorted so that a place's series and an indicator's map are read in few blocks.
INSERT INTO observation
SELECT area_code, indicator_id, period_start, period_end, label, iso, value, lower_ci, upper_ci, status
FROM read_parquet(?) AS published JOIN period ON published.period = period.iso
ORDER BY indicator_id, area_code, period_start, period_end;
