-- Figures of one source whose licence must be carried on; the file is named after it.
INSERT INTO observation_share_alike
SELECT area_code, indicator_id, period_start, period_end, label, iso, value, lower_ci, upper_ci, status, ?
FROM read_parquet(?) AS published JOIN period ON published.period = period.iso
ORDER BY indicator_id, period_start, period_end, area_code;
