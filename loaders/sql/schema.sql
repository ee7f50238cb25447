-- The database is a product: analysts open it. Every table and column has a comment; names are kept.
-- Small tables carry keys. Long ones are sorted instead, as keys would make the file four times
-- larger; the build asserts their uniqueness and references (checks.sql).

CREATE TABLE source (
  source_id TEXT PRIMARY KEY, publisher TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
  licence TEXT NOT NULL, licence_url TEXT NOT NULL, attribution TEXT NOT NULL, released TEXT NOT NULL,
  retrieved TEXT NOT NULL, standing TEXT NOT NULL, share_alike BOOLEAN NOT NULL, processing TEXT NOT NULL);

CREATE TABLE component (
  component_id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, short_title TEXT NOT NULL,
  symbol TEXT NOT NULL, question TEXT NOT NULL, meaning TEXT NOT NULL, headline_indicator TEXT NOT NULL);

CREATE TABLE theme (
  theme_id TEXT PRIMARY KEY, component_id TEXT NOT NULL REFERENCES component, position INTEGER NOT NULL,
  title TEXT NOT NULL);

CREATE TABLE indicator (
  indicator_id TEXT PRIMARY KEY, short_id TEXT NOT NULL, position INTEGER NOT NULL,
  component_id TEXT NOT NULL REFERENCES component, theme_id TEXT NOT NULL REFERENCES theme,
  title TEXT NOT NULL, unit TEXT NOT NULL, prefix TEXT NOT NULL, decimals INTEGER NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('higher', 'lower', 'context')),
  role TEXT NOT NULL CHECK (role IN ('score', 'nation', 'cohort', 'context')),
  is_estimate BOOLEAN NOT NULL, is_nominal_money BOOLEAN NOT NULL, is_total BOOLEAN NOT NULL,
  apart TEXT CHECK (apart IN ('register', 'duties')),
  comparable_across_nations BOOLEAN NOT NULL,
  family TEXT, nations TEXT NOT NULL, why TEXT NOT NULL, sentence TEXT NOT NULL,
  definition TEXT NOT NULL, caveat TEXT,
  source_id TEXT NOT NULL REFERENCES source, publisher TEXT NOT NULL, dataset TEXT NOT NULL,
  upstream_name TEXT NOT NULL, source_url TEXT NOT NULL, source_date TEXT, in_development BOOLEAN NOT NULL,
  processing TEXT NOT NULL, latest_period_start DATE, latest_period_label TEXT);

CREATE TABLE place (
  area_code TEXT PRIMARY KEY, name TEXT NOT NULL, slug TEXT UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('council', 'former_council', 'county', 'region', 'nation', 'uk',
    'combined_authority', 'itl', 'police_force', 'other')),
  council_type TEXT, is_current BOOLEAN NOT NULL, nation_code TEXT, region_code TEXT, county_code TEXT,
  cluster_id TEXT, population INTEGER, population_period TEXT);

CREATE TABLE area_change (
  old_code TEXT NOT NULL, old_name TEXT NOT NULL, new_code TEXT NOT NULL, new_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recoded', 'merged', 'predecessor', 'split', 'joint')), year INTEGER,
  PRIMARY KEY (old_code, new_code));

-- Every code whose published rows join a place's series: its own, an old one, a joint area, an ITL twin.
CREATE TABLE series_code (
  area_code TEXT NOT NULL REFERENCES place, published_code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('own', 'recoded', 'predecessor', 'joint', 'twin')),
  PRIMARY KEY (area_code, published_code));

CREATE TABLE cluster (
  cluster_set TEXT NOT NULL, cluster_id TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL,
  PRIMARY KEY (cluster_set, cluster_id));

CREATE TABLE neighbour (
  set_id TEXT NOT NULL, area_code TEXT NOT NULL, rank INTEGER NOT NULL, neighbour_code TEXT NOT NULL);

CREATE TABLE place_alias (
  alias TEXT NOT NULL, folded TEXT NOT NULL, area_code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'former_name', 'variant', 'code', 'former_code')), note TEXT);

CREATE TABLE urban_rural (
  area_code TEXT PRIMARY KEY, class_id TEXT NOT NULL, title TEXT NOT NULL);

CREATE TABLE postcode_sector (
  sector TEXT NOT NULL, area_code TEXT NOT NULL, postcodes INTEGER NOT NULL,
  is_main BOOLEAN NOT NULL);

CREATE TABLE postcode_exception (postcode TEXT NOT NULL, area_code TEXT NOT NULL);

CREATE TABLE observation (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, period_start DATE NOT NULL, period_end DATE NOT NULL,
  period_label TEXT NOT NULL, period_iso TEXT NOT NULL, value DOUBLE, lower_ci DOUBLE, upper_ci DOUBLE,
  status TEXT);

-- Figures whose licence asks that whatever is made of them carries it too. They stand apart, so that a
-- copy without them is a copy without this table; observation_all has both.
CREATE TABLE observation_share_alike (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, period_start DATE NOT NULL, period_end DATE NOT NULL,
  period_label TEXT NOT NULL, period_iso TEXT NOT NULL, value DOUBLE, lower_ci DOUBLE, upper_ci DOUBLE,
  status TEXT, source_id TEXT NOT NULL REFERENCES source);

CREATE VIEW observation_all AS
SELECT * FROM observation UNION ALL SELECT * EXCLUDE (source_id) FROM observation_share_alike;

CREATE TABLE latest_value (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, period_start DATE, period_end DATE, period_label TEXT,
  value DOUBLE, lower_ci DOUBLE, upper_ci DOUBLE, status TEXT,
  how TEXT NOT NULL CHECK (how IN ('direct', 'recoded', 'predecessor', 'joint', 'suppressed', 'inherited', 'none')),
  source_code TEXT, inherited_from TEXT,
  unknown_reason TEXT CHECK (unknown_reason IN ('no_data', 'suppressed', 'not_applicable', 'not_comparable')));

-- Every published figure in the series of its place, and a line for each place and indicator without
-- one: with the county's figure, or with why it is unknown. Where two codes have a period, the figure
-- of today's code (METHOD 6.8). Long form for analysts: no screen reads it.
CREATE VIEW figures AS
SELECT i.indicator_id, i.title AS indicator, f.area_code, p.name AS place, p.kind AS place_kind,
  f.period_label AS period, f.period_start, f.period_end, f.value, f.lower_ci, f.upper_ci, i.unit,
  f.unknown_reason, f.how, f.published_under, i.is_estimate, s.source_id, s.publisher AS source,
  -- One set is under two licences; what stands apart is of a set of its own.
  list_aggregate(list_filter(string_split(s.licence, '; '),
    lambda one: s.share_alike OR NOT contains(one, 'BY-SA')), 'string_agg', '; ') AS licence,
  s.share_alike
FROM (
  SELECT coalesce(code.area_code, o.area_code) AS area_code, indicator_id, period_label, period_start,
    period_end, value, lower_ci, upper_ci,
    CASE WHEN value IS NULL THEN CASE WHEN status IN ('c', 'u') THEN 'suppressed'
      WHEN status = 'z' THEN 'not_applicable' ELSE 'no_data' END END AS unknown_reason,
    'published' AS how, o.area_code AS published_under, source_id
  FROM (
    SELECT *, NULL AS source_id FROM observation UNION ALL SELECT * FROM observation_share_alike) AS o
  LEFT JOIN series_code AS code ON code.published_code = o.area_code
  QUALIFY row_number() OVER (
    PARTITION BY coalesce(code.area_code, o.area_code), indicator_id, period_iso
    ORDER BY value IS NULL, coalesce(code.kind, 'own') <> 'own', o.area_code) = 1
  UNION ALL
  SELECT area_code, indicator_id, coalesce(period_label, latest_period_label), period_start, period_end,
    value, lower_ci, upper_ci, unknown_reason, how, inherited_from, NULL
  FROM latest_value JOIN indicator USING (indicator_id) WHERE how IN ('inherited', 'none')) AS f
JOIN indicator AS i USING (indicator_id)
JOIN source AS s ON s.source_id = coalesce(f.source_id, i.source_id)
JOIN place AS p ON p.area_code = f.area_code;

CREATE TABLE goalpost (
  indicator_id TEXT NOT NULL REFERENCES indicator, scope TEXT NOT NULL, n_ref INTEGER NOT NULL,
  lower DOUBLE NOT NULL, median DOUBLE NOT NULL, upper DOUBLE NOT NULL, minimum DOUBLE NOT NULL,
  maximum DOUBLE NOT NULL, PRIMARY KEY (indicator_id, scope));

CREATE TABLE indicator_score (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, score DOUBLE);

CREATE TABLE theme_score (
  area_code TEXT NOT NULL, theme_id TEXT NOT NULL, component_id TEXT NOT NULL, score DOUBLE,
  state TEXT NOT NULL CHECK (state IN ('full', 'partial', 'withheld', 'unknown')), reason TEXT,
  coverage DOUBLE, indicators_present INTEGER NOT NULL, indicators_all INTEGER NOT NULL,
  median DOUBLE, standard_error DOUBLE, share_with_interval DOUBLE, share_inherited DOUBLE,
  inherited_from TEXT);

CREATE TABLE component_score (
  area_code TEXT NOT NULL, component_id TEXT NOT NULL, score DOUBLE,
  state TEXT NOT NULL CHECK (state IN ('full', 'partial', 'withheld', 'unknown')), reason TEXT,
  coverage DOUBLE, indicators_present INTEGER NOT NULL, indicators_all INTEGER NOT NULL, median DOUBLE,
  standard_error DOUBLE, share_with_interval DOUBLE, share_inherited DOUBLE, inherited_from TEXT,
  rank_low INTEGER, rank_high INTEGER, ranked_of INTEGER,
  confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
  share_fresh DOUBLE, share_stale DOUBLE);

CREATE TABLE coherence (
  component_id TEXT NOT NULL REFERENCES component, theme_a TEXT NOT NULL, theme_b TEXT NOT NULL,
  correlation DOUBLE, councils INTEGER NOT NULL, mean_correlation DOUBLE, shows_number BOOLEAN NOT NULL,
  PRIMARY KEY (component_id, theme_a, theme_b));

CREATE TABLE verdict (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, benchmark_kind TEXT NOT NULL, benchmark_code TEXT,
  benchmark_value DOUBLE,
  verdict TEXT NOT NULL CHECK (verdict IN ('better', 'similar', 'worse', 'higher', 'lower', 'not_compared')),
  basis TEXT NOT NULL, position TEXT CHECK (position IN ('highest_quarter', 'middle_half', 'lowest_quarter')),
  mid_rank_percent DOUBLE);

CREATE TABLE trend (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, trend TEXT NOT NULL, basis TEXT NOT NULL,
  periods_used INTEGER NOT NULL, first_label TEXT, last_label TEXT);

-- What a screen asks for at every rerun, joined once here: a row of the indicator table in one read.
CREATE TABLE indicator_row (
  area_code TEXT NOT NULL, component_id TEXT NOT NULL, position INTEGER NOT NULL, indicator_id TEXT NOT NULL,
  value DOUBLE, lower_ci DOUBLE, upper_ci DOUBLE, period_label TEXT, how TEXT NOT NULL,
  inherited_from_name TEXT, unknown_reason TEXT, score DOUBLE,
  nation_code TEXT, nation_name TEXT, nation_value DOUBLE, nation_verdict TEXT, nation_basis TEXT,
  nation_position TEXT, nation_mid_rank_percent DOUBLE,
  region_code TEXT, region_name TEXT, region_value DOUBLE, region_verdict TEXT, region_basis TEXT,
  trend TEXT, trend_basis TEXT, trend_periods_used INTEGER, trend_first_label TEXT, trend_last_label TEXT,
  nation_trend TEXT, trend_figures DOUBLE[], series_years FLOAT[], series_values DOUBLE[], series_beside_code TEXT);

CREATE TABLE strip (
  indicator_id TEXT NOT NULL REFERENCES indicator, nation_code TEXT NOT NULL, lower DOUBLE NOT NULL,
  upper DOUBLE NOT NULL, ticks DOUBLE[] NOT NULL, PRIMARY KEY (indicator_id, nation_code));

-- A map of councils: a change of indicator or nation reads one row. Classes are a letter per council.
CREATE TABLE map_class (
  indicator_id TEXT NOT NULL REFERENCES indicator, scope TEXT NOT NULL, position INTEGER NOT NULL,
  breaks DOUBLE[] NOT NULL, codes TEXT NOT NULL, PRIMARY KEY (indicator_id, scope));

CREATE TABLE unknown_count (
  indicator_id TEXT NOT NULL REFERENCES indicator, nation_code TEXT NOT NULL, unknown_reason TEXT NOT NULL,
  councils INTEGER NOT NULL, PRIMARY KEY (indicator_id, nation_code, unknown_reason));

-- Who might hold what is not known, theme by theme: our guess, the UK's line where a nation has none.
CREATE TABLE unknown_holder (
  theme_id TEXT NOT NULL REFERENCES theme, nation_code TEXT NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY (theme_id, nation_code));

CREATE TABLE coverage (
  indicator_id TEXT PRIMARY KEY REFERENCES indicator, councils_known INTEGER NOT NULL,
  councils_expected INTEGER NOT NULL, inherited INTEGER NOT NULL, with_interval INTEGER NOT NULL,
  periods INTEGER NOT NULL, first_label TEXT, latest_label TEXT, observations INTEGER NOT NULL);

CREATE TABLE case_study (
  case_id TEXT PRIMARY KEY, title TEXT NOT NULL, organisation TEXT NOT NULL, place_name TEXT NOT NULL,
  area_code TEXT, country TEXT NOT NULL, year_start INTEGER, year_end INTEGER, year_approximate BOOLEAN NOT NULL,
  status TEXT NOT NULL, status_group TEXT NOT NULL, summary TEXT NOT NULL, result TEXT NOT NULL,
  lesson TEXT NOT NULL, lesson_basis TEXT NOT NULL, evidence TEXT NOT NULL CHECK (evidence IN ('found', 'seed')),
  evidence_note TEXT NOT NULL, kind TEXT NOT NULL, status_seen INTEGER, named_item_confirmed BOOLEAN NOT NULL,
  theme_reason TEXT NOT NULL, mapping_reason TEXT NOT NULL);

CREATE TABLE case_study_tag (
  case_id TEXT NOT NULL REFERENCES case_study,
  tag_kind TEXT NOT NULL CHECK (tag_kind IN ('component', 'theme', 'discussion_theme', 'outcome', 'ldc',
    'technology', 'area_code_alt', 'common_theme', 'uel_heading')),
  tag TEXT NOT NULL, PRIMARY KEY (case_id, tag_kind, tag));

CREATE TABLE case_study_source (
  case_id TEXT NOT NULL REFERENCES case_study, position INTEGER NOT NULL, title TEXT NOT NULL, url TEXT,
  PRIMARY KEY (case_id, position));

-- 232 technologies are too many to filter by, so each belongs to a family.
CREATE TABLE technology_family (
  technology TEXT PRIMARY KEY, family TEXT NOT NULL CHECK (family IN ('ai', 'sensors', 'networks', 'data-platforms',
    'data-sharing', 'open', 'maps', 'participation', 'devices', 'care', 'mobility', 'energy', 'cyber', 'services',
    'frameworks')));

-- Who says so, field by field.
CREATE TABLE case_study_field (
  case_id TEXT NOT NULL REFERENCES case_study, position INTEGER NOT NULL, field TEXT NOT NULL,
  evidence TEXT NOT NULL, PRIMARY KEY (case_id, field));

-- Where a case lies, in codes of today. A code that is no more leads to the place that took over.
CREATE TABLE case_study_place (
  case_id TEXT NOT NULL REFERENCES case_study, position INTEGER NOT NULL, named_code TEXT NOT NULL,
  area_code TEXT NOT NULL, named_as TEXT NOT NULL, change_kind TEXT, change_year INTEGER,
  PRIMARY KEY (case_id, named_code));

-- What the library filters by, joined once: a case has a value of a facet or several, never none.
CREATE TABLE case_study_facet (
  case_id TEXT NOT NULL REFERENCES case_study, facet TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (case_id, facet, value));

CREATE TABLE passage (
  passage_id TEXT PRIMARY KEY, year INTEGER NOT NULL, part TEXT NOT NULL, working_group TEXT NOT NULL,
  question TEXT NOT NULL, theme TEXT NOT NULL, section TEXT NOT NULL, position INTEGER NOT NULL,
  point TEXT NOT NULL);

-- What points are about and what speaks to them: a mapping of ours, made at build.
CREATE TABLE discussion_theme (
  theme_id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, gap TEXT);

CREATE TABLE discussion_subject (
  subject_id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL);

CREATE TABLE passage_subject (
  passage_id TEXT NOT NULL REFERENCES passage, subject_id TEXT NOT NULL REFERENCES discussion_subject,
  PRIMARY KEY (passage_id, subject_id));

CREATE TABLE passage_link (
  passage_id TEXT NOT NULL REFERENCES passage, position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('case', 'indicator')), target_id TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('named', 'subject', 'theme')), PRIMARY KEY (passage_id, position));

CREATE TABLE directory_area (
  focus_id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL);

CREATE TABLE directory_entry (
  entry_id TEXT PRIMARY KEY, position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('stakeholder', 'source')), name TEXT NOT NULL, about TEXT NOT NULL,
  publisher TEXT, year INTEGER, url TEXT, note TEXT);

CREATE TABLE directory_focus (
  entry_id TEXT NOT NULL REFERENCES directory_entry, focus_id TEXT NOT NULL REFERENCES directory_area,
  PRIMARY KEY (entry_id, focus_id));

-- The search's index: what is searched, every word of it, and what each weighs where (BM25F).
CREATE TABLE search_document (
  document_id INTEGER PRIMARY KEY, over TEXT NOT NULL CHECK (over IN ('case', 'point')), ref TEXT NOT NULL,
  terms TEXT NOT NULL);

CREATE TABLE search_term (
  term TEXT PRIMARY KEY, telling DOUBLE NOT NULL, documents INTEGER[] NOT NULL, scores DOUBLE[] NOT NULL);

CREATE TABLE search_word (word TEXT NOT NULL, term TEXT NOT NULL, documents INTEGER NOT NULL);

CREATE TABLE search_form (
  concept TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('en', 'cy')), form TEXT NOT NULL,
  terms TEXT NOT NULL);

CREATE TABLE search_topic (
  kind TEXT NOT NULL CHECK (kind IN ('theme', 'place', 'technology')), key TEXT NOT NULL, title TEXT NOT NULL,
  cases INTEGER NOT NULL);

-- While names are off: every name with its words, texts that tell no place and no body, and the words
-- that stand in names alone, which are not searched for then.
CREATE TABLE hidden_name (name TEXT NOT NULL, said TEXT NOT NULL);

CREATE TABLE case_study_nameless (
  case_id TEXT PRIMARY KEY REFERENCES case_study, title TEXT NOT NULL, who TEXT NOT NULL, status TEXT NOT NULL,
  summary TEXT NOT NULL, result TEXT, lesson TEXT, evidence_note TEXT, theme_reason TEXT NOT NULL,
  mapping_reason TEXT NOT NULL, technologies TEXT[] NOT NULL);

CREATE TABLE passage_nameless (
  passage_id TEXT PRIMARY KEY REFERENCES passage, point TEXT NOT NULL);

CREATE TABLE hidden_word (word TEXT PRIMARY KEY);

-- The decision wheel of a workshop: the set of factors it begins with.
CREATE TABLE wheel_factor (
  factor_id TEXT PRIMARY KEY, position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('social', 'environmental')), title TEXT NOT NULL, meaning TEXT NOT NULL,
  indicators TEXT[] NOT NULL);

CREATE TABLE build_log (
  built_at TIMESTAMP NOT NULL, data_hash TEXT NOT NULL, table_name TEXT NOT NULL, row_count BIGINT NOT NULL,
  warnings TEXT NOT NULL);

-- Neighbourhoods: small areas inside councils. Each nation's stand alone: their tenths are ranks inside
-- that nation and edition, and are never put on one scale with another's.
CREATE TABLE neighbourhood_measure (
  nation_code TEXT NOT NULL, measure_id TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('deprivation', 'domain', 'connectivity', 'digital', 'crime')),
  about TEXT, first_end TEXT NOT NULL, last_end TEXT NOT NULL, unit TEXT NOT NULL, decimals INTEGER NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('higher', 'lower')),
  tenths TEXT NOT NULL CHECK (tenths IN ('published', 'ours')), period TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source, upstream_name TEXT NOT NULL, definition TEXT NOT NULL,
  caveat TEXT, PRIMARY KEY (nation_code, measure_id));

CREATE TABLE neighbourhood (
  code TEXT NOT NULL, area_code TEXT NOT NULL, nation_code TEXT NOT NULL, name TEXT, known_as TEXT,
  has_shape BOOLEAN NOT NULL);

CREATE TABLE neighbourhood_value (
  area_code TEXT NOT NULL, measure_id TEXT NOT NULL, code TEXT NOT NULL, value DOUBLE, tenth UTINYINT);

CREATE TABLE neighbourhood_summary (
  area_code TEXT NOT NULL, measure_id TEXT NOT NULL, neighbourhoods INTEGER NOT NULL, known INTEGER NOT NULL,
  tenth_counts INTEGER[] NOT NULL, first_tenth_percent DOUBLE, first_fifth_percent DOUBLE,
  last_fifth_percent DOUBLE, lowest DOUBLE, tenth_percentile DOUBLE, ninetieth_percentile DOUBLE,
  highest DOUBLE, uneven_percent DOUBLE);

CREATE TABLE place_centre (
  area_code TEXT PRIMARY KEY, longitude DOUBLE NOT NULL, latitude DOUBLE NOT NULL);

CREATE TABLE widest_gap (
  area_code TEXT NOT NULL, indicator_id TEXT NOT NULL, other_code TEXT NOT NULL, period_label TEXT NOT NULL,
  value DOUBLE NOT NULL, other_value DOUBLE NOT NULL, gap DOUBLE NOT NULL, gap_lower DOUBLE NOT NULL,
  gap_upper DOUBLE NOT NULL, distance_miles DOUBLE NOT NULL, pairs INTEGER NOT NULL,
  pairs_of_all INTEGER NOT NULL);

-- The doughnut portrait: the registers of data/catalogue, then every place that can be chosen set to them.
CREATE TABLE dimension (
  dimension_id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('social', 'ecological')),
  cluster TEXT CHECK (cluster IN ('healthy', 'connected', 'empowered', 'enabled')), meaning TEXT NOT NULL,
  why_unknown TEXT, who_might_hold TEXT NOT NULL, themes TEXT[] NOT NULL);

CREATE TABLE threshold (
  threshold_id TEXT PRIMARY KEY, position INTEGER NOT NULL, dimension_id TEXT NOT NULL REFERENCES dimension,
  indicator_id TEXT REFERENCES indicator,
  kind TEXT NOT NULL CHECK (kind IN ('deprived', 'attained', 'floor', 'cap', 'boundary')),
  value DOUBLE NOT NULL, unit TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('statutory', 'policy', 'recommendation', 'benchmark')),
  published BOOLEAN NOT NULL, not_counted TEXT, source_title TEXT NOT NULL, source_url TEXT NOT NULL,
  seen TEXT NOT NULL CHECK (seen IN ('primary', 'official', 'secondary')), date TEXT, "by" TEXT,
  geography TEXT NOT NULL, superseded_by TEXT, our_step TEXT);

CREATE TABLE portrait_part (
  area_code TEXT NOT NULL, as_of TEXT NOT NULL, threshold_id TEXT NOT NULL, value DOUBLE, lower_ci DOUBLE,
  upper_ci DOUBLE, period_label TEXT, how TEXT NOT NULL, inherited_from TEXT, unknown_reason TEXT, amount DOUBLE);

CREATE TABLE portrait_dimension (
  area_code TEXT NOT NULL, as_of TEXT NOT NULL, dimension_id TEXT NOT NULL, amount DOUBLE,
  known INTEGER NOT NULL, counted INTEGER NOT NULL);

-- Other frameworks over the same figures, cases and points, each from a file of data/lenses.
CREATE TABLE lens (
  lens_id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, title TEXT NOT NULL, short_title TEXT NOT NULL,
  term_word TEXT NOT NULL, publisher TEXT NOT NULL, published TEXT NOT NULL, source TEXT NOT NULL, url TEXT,
  about TEXT NOT NULL, note TEXT NOT NULL, why_no_scores TEXT,
  proxy_notes TEXT[] NOT NULL,
  terms_made_by TEXT NOT NULL CHECK (terms_made_by IN ('source', 'ours', 'derived')));

CREATE TABLE lens_term (
  lens_id TEXT NOT NULL REFERENCES lens, term_id TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  short_title TEXT NOT NULL, term_group TEXT, explanation TEXT NOT NULL, PRIMARY KEY (lens_id, term_id));

CREATE TABLE lens_link (
  lens_id TEXT NOT NULL, term_id TEXT NOT NULL, position INTEGER NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('indicator', 'case', 'point')), target_id TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('source', 'ours', 'derived')), through TEXT NOT NULL,
  PRIMARY KEY (lens_id, term_id, target, target_id));

CREATE TABLE lens_score (
  lens_id TEXT NOT NULL, term_id TEXT NOT NULL, area_code TEXT NOT NULL, score DOUBLE,
  state TEXT NOT NULL CHECK (state IN ('full', 'partial', 'withheld', 'unknown')), reason TEXT,
  coverage DOUBLE, indicators_present INTEGER NOT NULL, indicators_all INTEGER NOT NULL, median DOUBLE,
  standard_error DOUBLE, share_with_interval DOUBLE, share_inherited DOUBLE, inherited_from TEXT,
  confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')), share_fresh DOUBLE, share_stale DOUBLE);

CREATE TABLE lens_region (
  lens_id TEXT NOT NULL REFERENCES lens, area_code TEXT NOT NULL, z DOUBLE[] NOT NULL, mean DOUBLE,
  PRIMARY KEY (lens_id, area_code));

CREATE TABLE lens_said (
  lens_id TEXT NOT NULL REFERENCES lens, position INTEGER NOT NULL, year INTEGER NOT NULL, said TEXT NOT NULL,
  source TEXT NOT NULL, PRIMARY KEY (lens_id, position));
