-- The same work in DuckDB: read strictly, count what is bad, the later file wins, growth on the year before, over five
-- years and since 2010, places by level with the change of place, a verdict on every target; four Parquet tables.
SET threads = 2;
SET preserve_insertion_order = false;
CREATE TABLE told AS
  SELECT area_code, indicator, unit, TRY_CAST(year AS SMALLINT) AS year, TRY_CAST(value AS DOUBLE) AS value,
         coalesce(value, '') = '' AS missing, status, filename AS file
  FROM read_csv('${folder}/exports/*.csv', header = true, auto_detect = false, filename = true, quote = '"',
       columns = {'area_code': 'VARCHAR', 'area_name': 'VARCHAR', 'indicator': 'VARCHAR', 'unit': 'VARCHAR',
                  'year': 'VARCHAR', 'value': 'VARCHAR', 'status': 'VARCHAR'});
CREATE TYPE area AS ENUM (SELECT DISTINCT area_code FROM told ORDER BY 1);
CREATE TYPE thing AS ENUM (SELECT DISTINCT indicator FROM told ORDER BY 1);
CREATE TYPE source AS ENUM (SELECT DISTINCT file FROM told ORDER BY 1);
CREATE TABLE good AS
  SELECT area_code::area AS area, indicator::thing AS thing, year, value, unit, status, file::source AS file
  FROM told WHERE year IS NOT NULL AND (value IS NOT NULL OR missing);
CREATE TABLE twice AS
  SELECT area, thing, year, max(file) AS file FROM good GROUP BY ALL HAVING count(*) > 1;
CREATE TABLE kept AS
  SELECT good.* FROM good ANTI JOIN twice
    ON good.area = twice.area AND good.thing = twice.thing AND good.year = twice.year AND good.file < twice.file;
COPY kept TO '${out}/observations.parquet' (FORMAT parquet, COMPRESSION zstd);
CREATE TABLE known AS SELECT area, thing, year, value FROM kept WHERE value IS NOT NULL;
COPY (
  SELECT area, thing, year,
         CASE WHEN lag(year) OVER series = year - 1 THEN value / nullif(lag(value) OVER series, 0) - 1 END AS yoy,
         CASE WHEN before > 0 AND value > 0 THEN pow(value / before, 0.2) - 1 END AS cagr_5,
         CASE WHEN year <> 2010 THEN value / nullif(base, 0) * 100 END AS index_2010
  FROM (SELECT *, max(value) OVER (PARTITION BY thing, area ORDER BY year RANGE BETWEEN 5 PRECEDING AND 5 PRECEDING) AS before,
               max(value) FILTER (year = 2010) OVER (PARTITION BY thing, area) AS base FROM known)
  WINDOW series AS (PARTITION BY thing, area ORDER BY year)
) TO '${out}/growth.parquet' (FORMAT parquet, COMPRESSION zstd);
CREATE TABLE placed AS
  SELECT *, rank() OVER (PARTITION BY thing, year ORDER BY value DESC) AS place,
         count(*) OVER (PARTITION BY thing, year) AS peers FROM known;
COPY (
  SELECT thing, year, area, value, place, peers,
         CASE WHEN peers > 1 THEN (peers - place) / (peers - 1) END AS percentile,
         CASE WHEN lag(year) OVER series = year - 1 THEN lag(place) OVER series - place END AS gained
  FROM placed WINDOW series AS (PARTITION BY thing, area ORDER BY year)
) TO '${out}/ranking.parquet' (FORMAT parquet, COMPRESSION zstd);
COPY (
  SELECT target_id, t.area_code, t.indicator_code, k.value AS reached, t.value AS goal, k.value / t.value AS ratio,
         CASE WHEN k.value IS NULL THEN 'not measurable'
              WHEN (op = '>=' AND k.value >= t.value) OR (op = '<=' AND k.value <= t.value) THEN 'achieved'
              ELSE 'missed' END AS verdict
  FROM read_csv('${folder}/targets.csv', header = true) AS t
  LEFT JOIN known AS k ON k.area::VARCHAR = area_code AND k.thing::VARCHAR = indicator_code AND k.year = period
) TO '${out}/attainment.parquet' (FORMAT parquet, COMPRESSION zstd);
