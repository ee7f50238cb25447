-- A copy of the database that nobody has to pass on under the same licence: without the figures that
-- ask for it, and without all that was worked out from them for the same places and indicators.
-- ``built`` is the database, ``free`` the copy. Nothing is deleted in the copy itself, as what is
-- deleted stays in a file for a while.
ATTACH ':memory:' AS held;
COPY FROM DATABASE built TO held;
CREATE TEMP TABLE bound AS
SELECT DISTINCT indicator_id, area_code FROM (
  SELECT indicator_id, area_code FROM held.observation_share_alike
  UNION ALL
  SELECT indicator_id, code.area_code FROM held.observation_share_alike AS o
  JOIN held.series_code AS code ON code.published_code = o.area_code);
DELETE FROM held.observation_share_alike;
DELETE FROM held.latest_value WHERE (indicator_id, area_code) IN (SELECT (indicator_id, area_code) FROM bound);
DELETE FROM held.indicator_row WHERE (indicator_id, area_code) IN (SELECT (indicator_id, area_code) FROM bound);
DELETE FROM held.verdict WHERE (indicator_id, area_code) IN (SELECT (indicator_id, area_code) FROM bound);
DELETE FROM held.trend WHERE (indicator_id, area_code) IN (SELECT (indicator_id, area_code) FROM bound);
DELETE FROM held.strip WHERE indicator_id IN (SELECT indicator_id FROM bound);
DELETE FROM held.map_class WHERE indicator_id IN (SELECT indicator_id FROM bound);
DELETE FROM held.coverage WHERE indicator_id IN (SELECT indicator_id FROM bound);
DELETE FROM held.unknown_count WHERE indicator_id IN (SELECT indicator_id FROM bound);
COPY FROM DATABASE held TO free;
