-- Every published figure. By period inside an indicator: half the size of by place, and as fast to read.
INSERT INTO observation
SELECT area_code, indicator_id, period_start, period_end, label, iso, value, lower_ci, upper_ci, status
FROM read_parquet(?) AS published JOIN period ON published.period = period.iso
ORDER BY indicator_id, period_start, period_end, area_code;
