-- What the files to take away hold where it is not a whole table. ``built`` is the database.
-- Figures under a share-alike licence stand apart, and so does what was worked out from them for the
-- same places and indicators, as in without_share_alike.sql.
CREATE SCHEMA open_part;
CREATE SCHEMA share_alike_part;
CREATE TABLE bound AS
SELECT DISTINCT indicator_id, area_code FROM (
  SELECT indicator_id, area_code FROM built.observation_share_alike
  UNION ALL
  SELECT indicator_id, code.area_code FROM built.observation_share_alike AS o
  JOIN built.series_code AS code ON code.published_code = o.area_code);

-- Every figure in the order of the catalogue, worked out once.
CREATE TABLE sorted AS
SELECT f.* FROM built.figures AS f JOIN built.indicator AS i USING (indicator_id)
ORDER BY i.position, area_code, period_start NULLS LAST, period_end, period;
CREATE VIEW open_part.figures AS SELECT * EXCLUDE (share_alike) FROM sorted WHERE NOT share_alike;
CREATE VIEW share_alike_part.figures AS SELECT * EXCLUDE (share_alike) FROM sorted WHERE share_alike;

CREATE VIEW open_part.latest_value AS
SELECT * FROM built.latest_value ANTI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW share_alike_part.latest_value AS
SELECT * FROM built.latest_value SEMI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW open_part.verdict AS
SELECT * FROM built.verdict ANTI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW share_alike_part.verdict AS
SELECT * FROM built.verdict SEMI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW open_part.trend AS
SELECT * FROM built.trend ANTI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW share_alike_part.trend AS
SELECT * FROM built.trend SEMI JOIN bound USING (indicator_id, area_code) ORDER BY ALL;
CREATE VIEW open_part.coverage AS
SELECT * FROM built.coverage ANTI JOIN bound USING (indicator_id) ORDER BY ALL;
CREATE VIEW share_alike_part.coverage AS
SELECT * FROM built.coverage SEMI JOIN bound USING (indicator_id) ORDER BY ALL;
CREATE VIEW open_part.unknown_count AS
SELECT * FROM built.unknown_count ANTI JOIN bound USING (indicator_id) ORDER BY ALL;
CREATE VIEW share_alike_part.unknown_count AS
SELECT * FROM built.unknown_count SEMI JOIN bound USING (indicator_id) ORDER BY ALL;
