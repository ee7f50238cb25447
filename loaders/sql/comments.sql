-- What every table and column of the database holds: analysts read it with
--   SELECT table_name, comment FROM duckdb_tables();  SELECT * FROM duckdb_columns();
-- Unknown figures are NULL everywhere, with the reason beside them: never 0, never NaN.

COMMENT ON TABLE source IS 'One row per publisher''s set of figures: what the source line and the attribution say.';
COMMENT ON COLUMN source.source_id IS 'Our id of the source.';
COMMENT ON COLUMN source.publisher IS 'Who published it.';
COMMENT ON COLUMN source.title IS 'What the publisher calls it.';
COMMENT ON COLUMN source.url IS 'Where it was published.';
COMMENT ON COLUMN source.licence IS 'Licence under which it may be used.';
COMMENT ON COLUMN source.licence_url IS 'The licence''s own text.';
COMMENT ON COLUMN source.attribution IS 'The line that must stand wherever the figures do.';
COMMENT ON COLUMN source.released IS 'When the publisher released it, as the publisher writes it.';
COMMENT ON COLUMN source.retrieved IS 'When it was fetched.';
COMMENT ON COLUMN source.standing IS 'Standing: official statistics, open data of a body, a commons.';
COMMENT ON COLUMN source.share_alike IS 'True where what is made from it must carry the same licence.';
COMMENT ON COLUMN source.processing IS 'What we did to it.';

COMMENT ON TABLE component IS 'One row per component of a connected place: exactly eight, in screen order.';
COMMENT ON COLUMN component.component_id IS 'Our id, as it stands in addresses.';
COMMENT ON COLUMN component.position IS 'Screen order, from 1.';
COMMENT ON COLUMN component.title IS 'Full title.';
COMMENT ON COLUMN component.short_title IS 'Title for narrow places.';
COMMENT ON COLUMN component.symbol IS 'Name of its symbol.';
COMMENT ON COLUMN component.question IS 'The question it asks, one line.';
COMMENT ON COLUMN component.meaning IS 'What it means, two or three sentences.';
COMMENT ON COLUMN component.headline_indicator IS 'indicator_id of its telling figure.';

COMMENT ON TABLE theme IS 'One row per theme: a part of one component.';
COMMENT ON COLUMN theme.theme_id IS 'Our id, as it stands in addresses.';
COMMENT ON COLUMN theme.component_id IS 'The component it is part of.';
COMMENT ON COLUMN theme.position IS 'Screen order over all themes, from 1.';
COMMENT ON COLUMN theme.title IS 'Title for readers.';

COMMENT ON TABLE indicator IS 'One row per indicator of the catalogue, in screen order.';
COMMENT ON COLUMN indicator.indicator_id IS 'Our id: a readable slug.';
COMMENT ON COLUMN indicator.short_id IS 'Short id used in the method''s tables; empty where there is none.';
COMMENT ON COLUMN indicator.position IS 'Screen order over all indicators, from 1.';
COMMENT ON COLUMN indicator.component_id IS 'Its component.';
COMMENT ON COLUMN indicator.theme_id IS 'Its one theme.';
COMMENT ON COLUMN indicator.title IS 'Title for readers.';
COMMENT ON COLUMN indicator.unit IS 'Unit, plural, written out ("years", "% of premises").';
COMMENT ON COLUMN indicator.prefix IS 'What stands before the number: "£" or nothing.';
COMMENT ON COLUMN indicator.decimals IS 'Digits shown after the decimal point.';
COMMENT ON COLUMN indicator.polarity IS 'higher = higher is better, lower = lower is better, context = no agreed direction.';
COMMENT ON COLUMN indicator.role IS 'score = scored over the UK; nation = goalposts and positions inside one nation; cohort = among councils that voted in one year; context = shown, never scored.';
COMMENT ON COLUMN indicator.is_estimate IS 'True where the publisher''s figure is modelled or shared out: labelled wherever it appears.';
COMMENT ON COLUMN indicator.apart IS 'Why nothing is compared or placed by it: register = a list of known cases, a place not on it is unknown; duties = councils of different kinds do different work; NULL = it may be.';
COMMENT ON COLUMN indicator.is_total IS 'True for a total, which grows with the size of the place: it is never compared or placed.';
COMMENT ON COLUMN indicator.is_nominal_money IS 'True for money not adjusted for prices: its change is tested against the UK.';
COMMENT ON COLUMN indicator.comparable_across_nations IS 'False where nations measure it differently: never on one scale.';
COMMENT ON COLUMN indicator.family IS 'Shared by nation-specific versions of one idea; NULL where it stands alone.';
COMMENT ON COLUMN indicator.nations IS 'Nations whose councils it covers: letters of E W S N; empty = not published for councils.';
COMMENT ON COLUMN indicator.why IS 'Why it is here, one sentence.';
COMMENT ON COLUMN indicator.sentence IS 'The figure said aloud, with {value} and {place}.';
COMMENT ON COLUMN indicator.definition IS 'What exactly is counted.';
COMMENT ON COLUMN indicator.caveat IS 'What to beware of; NULL where nothing.';
COMMENT ON COLUMN indicator.source_id IS 'The set it comes from.';
COMMENT ON COLUMN indicator.publisher IS 'The body named beside the figure.';
COMMENT ON COLUMN indicator.dataset IS 'Name of the published dataset.';
COMMENT ON COLUMN indicator.upstream_name IS 'The indicator''s name as published.';
COMMENT ON COLUMN indicator.source_url IS 'Where the publisher describes it.';
COMMENT ON COLUMN indicator.source_date IS 'Release of the dataset, as published; NULL where not stated.';
COMMENT ON COLUMN indicator.in_development IS 'True for official statistics in development.';
COMMENT ON COLUMN indicator.processing IS 'What we did to the figures.';
COMMENT ON COLUMN indicator.latest_period_start IS 'First day of the newest period in which any current council has a value; of any place where no council ever has one; NULL where no place has one.';
COMMENT ON COLUMN indicator.latest_period_label IS 'The same period in words; NULL where there is none.';

COMMENT ON TABLE place IS 'One row per code that appears in any observation, and every current council (exactly 361).';
COMMENT ON COLUMN place.area_code IS 'GSS or ITL code; our own id for three city regions published without one.';
COMMENT ON COLUMN place.name IS 'Name as readers know it.';
COMMENT ON COLUMN place.slug IS 'Unique readable id in addresses; NULL where the place cannot be chosen.';
COMMENT ON COLUMN place.kind IS 'What kind of place: only councils, counties, regions, nations and the UK can be chosen.';
COMMENT ON COLUMN place.council_type IS 'Type of council in words; NULL for other kinds.';
COMMENT ON COLUMN place.is_current IS 'False for codes that are no longer in force.';
COMMENT ON COLUMN place.nation_code IS 'Its nation; NULL for the UK, for places across nations and for nations themselves.';
COMMENT ON COLUMN place.region_code IS 'Its English region; NULL elsewhere.';
COMMENT ON COLUMN place.county_code IS 'The county council above a district; NULL where there is none.';
COMMENT ON COLUMN place.cluster_id IS 'Its ONS cluster in the global set; NULL where the publisher gives none.';
COMMENT ON COLUMN place.population IS 'Usual residents, a denominator only; NULL where not known.';
COMMENT ON COLUMN place.population_period IS 'When they were counted; NULL where that is not known.';

COMMENT ON TABLE area_change IS 'One row per old code and the code that took over from it.';
COMMENT ON COLUMN area_change.old_code IS 'The code as it was.';
COMMENT ON COLUMN area_change.old_name IS 'The name as it was.';
COMMENT ON COLUMN area_change.new_code IS 'The code today.';
COMMENT ON COLUMN area_change.new_name IS 'The name today.';
COMMENT ON COLUMN area_change.kind IS 'recoded = same area, new code; predecessor = a county that became one council; joint = published for two councils together; merged, split = never carried over.';
COMMENT ON COLUMN area_change.year IS 'Year of the change; NULL where not stated.';

COMMENT ON TABLE series_code IS 'One row per place and published code whose rows belong to the place''s series.';
COMMENT ON COLUMN series_code.area_code IS 'The place today.';
COMMENT ON COLUMN series_code.published_code IS 'A code under which its figures were published.';
COMMENT ON COLUMN series_code.kind IS 'own; recoded, predecessor or joint (as in area_change); twin = the statistical (ITL) code of the same region or nation, or the UK less extra-regio.';

COMMENT ON TABLE cluster IS 'One row per ONS cluster of similar councils, in our own words.';
COMMENT ON COLUMN cluster.cluster_set IS 'Which set of clusters.';
COMMENT ON COLUMN cluster.cluster_id IS 'Its letter.';
COMMENT ON COLUMN cluster.title IS 'Title in our words.';
COMMENT ON COLUMN cluster.description IS 'What its councils have in common.';

COMMENT ON TABLE neighbour IS 'One row per council and statistically similar council: 20 each in three sets.';
COMMENT ON COLUMN neighbour.set_id IS 'global, demographic or economic.';
COMMENT ON COLUMN neighbour.area_code IS 'The council.';
COMMENT ON COLUMN neighbour.rank IS '1 = most similar.';
COMMENT ON COLUMN neighbour.neighbour_code IS 'The similar council.';

COMMENT ON TABLE place_alias IS 'One row per name or code by which people look for a place.';
COMMENT ON COLUMN place_alias.alias IS 'As people write it.';
COMMENT ON COLUMN place_alias.folded IS 'Without capitals, accents and punctuation.';
COMMENT ON COLUMN place_alias.area_code IS 'The place meant.';
COMMENT ON COLUMN place_alias.kind IS 'name, former_name, variant, code or former_code.';
COMMENT ON COLUMN place_alias.note IS 'What to say when it is found by this name; NULL where nothing.';

COMMENT ON TABLE urban_rural IS 'One row per council of England and Wales: how urban or rural it is; none elsewhere.';
COMMENT ON COLUMN urban_rural.area_code IS 'The council of today.';
COMMENT ON COLUMN urban_rural.class_id IS 'urban, intermediate-urban, intermediate-rural or majority-rural.';
COMMENT ON COLUMN urban_rural.title IS 'The class of the 2021 classification in full.';

COMMENT ON TABLE postcode_sector IS 'One row per postcode sector and council it lies in. Northern Ireland has none here (licence).';
COMMENT ON COLUMN postcode_sector.sector IS 'The sector without a space.';
COMMENT ON COLUMN postcode_sector.area_code IS 'A council it lies in.';
COMMENT ON COLUMN postcode_sector.postcodes IS 'Live postcodes of the sector in that council.';
COMMENT ON COLUMN postcode_sector.is_main IS 'True for the council that holds most of them.';

COMMENT ON TABLE postcode_exception IS 'One row per full postcode that lies outside its sector''s main council.';
COMMENT ON COLUMN postcode_exception.postcode IS 'The postcode without a space.';
COMMENT ON COLUMN postcode_exception.area_code IS 'Its council.';

COMMENT ON TABLE observation IS 'One row per published figure: place, indicator, period. Codes as published, nothing recoded.';
COMMENT ON COLUMN observation.area_code IS 'Code as published.';
COMMENT ON COLUMN observation.indicator_id IS 'The indicator.';
COMMENT ON COLUMN observation.period_start IS 'First day of the period.';
COMMENT ON COLUMN observation.period_end IS 'Last day of the period.';
COMMENT ON COLUMN observation.period_label IS 'The period in words.';
COMMENT ON COLUMN observation.period_iso IS 'The period as published.';
COMMENT ON COLUMN observation.value IS 'The figure in the indicator''s unit; NULL = unknown, the letter says why.';
COMMENT ON COLUMN observation.lower_ci IS 'Lower bound of the published 95% interval; NULL where none.';
COMMENT ON COLUMN observation.upper_ci IS 'Upper bound of the published 95% interval; NULL where none.';
COMMENT ON COLUMN observation.status IS 'Publisher''s letter: x no data, c confidential, u unreliable, z not applicable; joint = published for two councils together; NULL where none.';

COMMENT ON TABLE observation_share_alike IS 'Figures under CC BY-SA 4.0 (councillors; Scottish turnout): whatever is made of them must carry that licence. Every place and indicator that has a row here has derived figures (latest_value, verdict, trend, indicator_row) under the same licence.';
COMMENT ON COLUMN observation_share_alike.area_code IS 'Code as published.';
COMMENT ON COLUMN observation_share_alike.indicator_id IS 'Which indicator.';
COMMENT ON COLUMN observation_share_alike.period_start IS 'First day of the period.';
COMMENT ON COLUMN observation_share_alike.period_end IS 'Last day of the period.';
COMMENT ON COLUMN observation_share_alike.period_label IS 'The period in words.';
COMMENT ON COLUMN observation_share_alike.period_iso IS 'The period as published.';
COMMENT ON COLUMN observation_share_alike.value IS 'The figure; NULL = unknown.';
COMMENT ON COLUMN observation_share_alike.lower_ci IS 'Lower end of the 95% interval; NULL = none published.';
COMMENT ON COLUMN observation_share_alike.upper_ci IS 'Upper end of the 95% interval; NULL = none published.';
COMMENT ON COLUMN observation_share_alike.status IS 'Letter where there is no figure, as in observation; NULL where none.';
COMMENT ON COLUMN observation_share_alike.source_id IS 'Whose figure it is: its attribution and licence are in source.';
COMMENT ON VIEW observation_all IS 'observation and observation_share_alike together.';
COMMENT ON COLUMN observation_all.area_code IS 'Code as published.';
COMMENT ON COLUMN observation_all.indicator_id IS 'Which indicator.';
COMMENT ON COLUMN observation_all.period_start IS 'First day of the period.';
COMMENT ON COLUMN observation_all.period_end IS 'Last day of the period.';
COMMENT ON COLUMN observation_all.period_label IS 'The period in words.';
COMMENT ON COLUMN observation_all.period_iso IS 'The period as published.';
COMMENT ON COLUMN observation_all.value IS 'The figure; NULL = unknown.';
COMMENT ON COLUMN observation_all.lower_ci IS 'Lower end of the 95% interval; NULL = none published.';
COMMENT ON COLUMN observation_all.upper_ci IS 'Upper end of the 95% interval; NULL = none published.';
COMMENT ON COLUMN observation_all.status IS 'Letter where there is no figure; NULL where none.';

COMMENT ON TABLE latest_value IS 'One row per place that can be chosen and indicator, at the indicator''s latest period, with how the figure was found.';
COMMENT ON COLUMN latest_value.area_code IS 'The place.';
COMMENT ON COLUMN latest_value.indicator_id IS 'The indicator.';
COMMENT ON COLUMN latest_value.period_start IS 'First day of the period; NULL where the place has no row.';
COMMENT ON COLUMN latest_value.period_end IS 'Last day of the period; NULL where the place has no row.';
COMMENT ON COLUMN latest_value.period_label IS 'The period in words; NULL where the place has no row.';
COMMENT ON COLUMN latest_value.value IS 'The figure; NULL = unknown, unknown_reason says why.';
COMMENT ON COLUMN latest_value.lower_ci IS 'Lower bound of the published 95% interval; NULL where none.';
COMMENT ON COLUMN latest_value.upper_ci IS 'Upper bound of the published 95% interval; NULL where none.';
COMMENT ON COLUMN latest_value.status IS 'Publisher''s status letter; NULL where none.';
COMMENT ON COLUMN latest_value.how IS 'Where the row came from: direct, recoded, predecessor, joint, suppressed (a row without a figure), inherited (the county''s), none.';
COMMENT ON COLUMN latest_value.source_code IS 'Code under which it was published; NULL where there is no row.';
COMMENT ON COLUMN latest_value.inherited_from IS 'Code of the county or joint area whose figure it is; NULL where it is the place''s own.';
COMMENT ON COLUMN latest_value.unknown_reason IS 'no_data, suppressed, not_applicable or not_comparable; NULL where the value is known.';

COMMENT ON VIEW figures IS 'One row per place, indicator and period with a published figure, and one per place and indicator without any: every figure here in long form.';
COMMENT ON COLUMN figures.indicator_id IS 'The indicator; more about it in the table indicator.';
COMMENT ON COLUMN figures.indicator IS 'Title of the indicator.';
COMMENT ON COLUMN figures.area_code IS 'The place today; for areas that are no place of today, the code as published.';
COMMENT ON COLUMN figures.place IS 'Name of the place.';
COMMENT ON COLUMN figures.place_kind IS 'What kind of place, as in place.kind: council, county, region, nation, uk and areas of other kinds.';
COMMENT ON COLUMN figures.period IS 'The period in words.';
COMMENT ON COLUMN figures.period_start IS 'First day of the period; NULL where the place has no row of its own.';
COMMENT ON COLUMN figures.period_end IS 'Last day of the period; NULL where the place has no row of its own.';
COMMENT ON COLUMN figures.value IS 'The figure in its unit; NULL = unknown, unknown_reason says why. Never 0 for unknown.';
COMMENT ON COLUMN figures.lower_ci IS 'Lower end of the published 95% interval; NULL where none is published.';
COMMENT ON COLUMN figures.upper_ci IS 'Upper end of the published 95% interval; NULL where none is published.';
COMMENT ON COLUMN figures.unit IS 'Unit of value, lower_ci and upper_ci, written out.';
COMMENT ON COLUMN figures.unknown_reason IS 'no_data, suppressed (held back by the publisher), not_applicable or not_comparable (the nation measures it in its own way); NULL where the value is known.';
COMMENT ON COLUMN figures.how IS 'published; inherited = the county''s or joint area''s figure shown for a council without one: leave it out of sums; none = no figure for this place at all.';
COMMENT ON COLUMN figures.published_under IS 'Code under which it was published, a former code included; NULL where there is none.';
COMMENT ON COLUMN figures.is_estimate IS 'True where the figure is modelled or shared out: say so wherever it is used.';
COMMENT ON COLUMN figures.source_id IS 'The set it comes from; its attribution line is in the table source.';
COMMENT ON COLUMN figures.source IS 'Publisher of that set.';
COMMENT ON COLUMN figures.licence IS 'Licence of the figure.';
COMMENT ON COLUMN figures.share_alike IS 'True where the licence asks that whatever is made of the figure carries it too.';

COMMENT ON TABLE goalpost IS 'One row per scored indicator and scope: the values that make 0 and 100, frozen with the data.';
COMMENT ON COLUMN goalpost.indicator_id IS 'The indicator.';
COMMENT ON COLUMN goalpost.scope IS 'UK, or a nation''s code where the indicator is scored inside one nation.';
COMMENT ON COLUMN goalpost.n_ref IS 'Values in the reference set (one per county for inherited values).';
COMMENT ON COLUMN goalpost.lower IS '2.5th percentile of the reference set.';
COMMENT ON COLUMN goalpost.median IS 'Median of the reference set.';
COMMENT ON COLUMN goalpost.upper IS '97.5th percentile of the reference set.';
COMMENT ON COLUMN goalpost.minimum IS 'Smallest value of the reference set.';
COMMENT ON COLUMN goalpost.maximum IS 'Largest value of the reference set.';

COMMENT ON TABLE indicator_score IS 'One row per council and scored indicator that covers its nation.';
COMMENT ON COLUMN indicator_score.area_code IS 'The council.';
COMMENT ON COLUMN indicator_score.indicator_id IS 'The indicator.';
COMMENT ON COLUMN indicator_score.score IS '0 to 100, 100 = the better end between the goalposts; NULL where the value is unknown.';

COMMENT ON TABLE theme_score IS 'One row per council and theme.';
COMMENT ON COLUMN theme_score.area_code IS 'The council.';
COMMENT ON COLUMN theme_score.theme_id IS 'The theme.';
COMMENT ON COLUMN theme_score.component_id IS 'The theme''s component.';
COMMENT ON COLUMN theme_score.score IS 'Mean of its indicators'' scores, 0 to 100; NULL where the state is unknown.';
COMMENT ON COLUMN theme_score.state IS 'full (coverage 0.75 or more), partial (0.50 or more), unknown.';
COMMENT ON COLUMN theme_score.reason IS 'Why there is no score; NULL where there is one.';
COMMENT ON COLUMN theme_score.coverage IS 'Share of the theme''s scored indicators of this nation that the council has, 0 to 1; NULL where the nation has none.';
COMMENT ON COLUMN theme_score.indicators_present IS 'Scored indicators the council has.';
COMMENT ON COLUMN theme_score.indicators_all IS 'Scored indicators of the theme that cover its nation.';
COMMENT ON COLUMN theme_score.median IS 'Median of this score over the councils of its nation; NULL where none has it.';
COMMENT ON COLUMN theme_score.standard_error IS 'Standard error of the score in points, goalposts held fixed: score -1.96 to +1.96 of it is the 95% interval; NULL where no figure in it has an interval.';
COMMENT ON COLUMN theme_score.share_with_interval IS 'Share of the score''s weight on figures with a published interval, 0 to 1; under 1 the standard error is too small. NULL without a score.';
COMMENT ON COLUMN theme_score.share_inherited IS 'Share of the score''s weight on figures of the county, shown for its district, 0 to 1; NULL without a score.';
COMMENT ON COLUMN theme_score.inherited_from IS 'Code of the county whose figures these are; NULL where nothing is inherited.';

COMMENT ON TABLE component_score IS 'One row per council and component. There is no overall score.';
COMMENT ON COLUMN component_score.area_code IS 'The council.';
COMMENT ON COLUMN component_score.component_id IS 'The component.';
COMMENT ON COLUMN component_score.score IS 'Mean of its themes'' means, 0 to 100; NULL where the state is withheld or unknown.';
COMMENT ON COLUMN component_score.state IS 'full, partial, withheld (its themes do not agree), unknown.';
COMMENT ON COLUMN component_score.reason IS 'Why there is no score; NULL where there is one.';
COMMENT ON COLUMN component_score.coverage IS 'Share of the component''s scored themes that the council has, 0 to 1; NULL where the catalogue scores none.';
COMMENT ON COLUMN component_score.indicators_present IS 'Scored indicators the council has.';
COMMENT ON COLUMN component_score.indicators_all IS 'Scored indicators of the component that cover its nation.';
COMMENT ON COLUMN component_score.median IS 'Median of this score over the councils of its nation; NULL where none has it.';
COMMENT ON COLUMN component_score.standard_error IS 'Standard error of the score in points, goalposts held fixed: score -1.96 to +1.96 of it is the 95% interval; NULL where no figure in it has an interval.';
COMMENT ON COLUMN component_score.share_with_interval IS 'Share of the score''s weight on figures with a published interval, 0 to 1; under 1 the standard error is too small. NULL without a score.';
COMMENT ON COLUMN component_score.share_inherited IS 'Share of the score''s weight on figures of the county, shown for its district, 0 to 1; NULL without a score.';
COMMENT ON COLUMN component_score.inherited_from IS 'Code of the county whose figures these are; NULL where nothing is inherited.';
COMMENT ON COLUMN component_score.rank_low IS 'Best rank inside its nation in nine of ten draws (1 = highest score); NULL where not ranked.';
COMMENT ON COLUMN component_score.rank_high IS 'Worst rank inside its nation in nine of ten draws; NULL where not ranked.';
COMMENT ON COLUMN component_score.ranked_of IS 'Councils of the nation that are ranked: those with a full score; NULL where this one is not ranked.';
COMMENT ON COLUMN component_score.confidence IS 'How far the number can be relied on: high, medium, low; NULL where there is no number.';
COMMENT ON COLUMN component_score.share_fresh IS 'Share of the score''s weight on figures whose period ended at most 24 months before the data was made, 0 to 1; NULL without a score.';
COMMENT ON COLUMN component_score.share_stale IS 'Share of the score''s weight on figures whose period ended more than 48 months before the data was made, 0 to 1; NULL without a score.';

COMMENT ON TABLE coherence IS 'One row per pair of themes of a component: do they agree among England''s councils?';
COMMENT ON COLUMN coherence.component_id IS 'The component.';
COMMENT ON COLUMN coherence.theme_a IS 'One theme.';
COMMENT ON COLUMN coherence.theme_b IS 'The other theme.';
COMMENT ON COLUMN coherence.correlation IS 'Spearman correlation of the two theme scores; NULL where it cannot be worked out.';
COMMENT ON COLUMN coherence.councils IS 'English councils with both scores.';
COMMENT ON COLUMN coherence.mean_correlation IS 'Mean over the component''s pairs; NULL where none can be worked out.';
COMMENT ON COLUMN coherence.shows_number IS 'False where the mean is below 0: the component shows no number.';

COMMENT ON TABLE verdict IS 'One row per place that can be chosen, indicator and benchmark: how its value compares.';
COMMENT ON COLUMN verdict.area_code IS 'The place.';
COMMENT ON COLUMN verdict.indicator_id IS 'The indicator.';
COMMENT ON COLUMN verdict.benchmark_kind IS 'nation (where the nation has no figure: the UK, else Great Britain) or region.';
COMMENT ON COLUMN verdict.benchmark_code IS 'Place compared with; NULL where none has a published figure for the same period.';
COMMENT ON COLUMN verdict.benchmark_value IS 'Its published figure; NULL where it has none.';
COMMENT ON COLUMN verdict.verdict IS 'better, worse, higher or lower only where the place''s 95% interval lies wholly to one side; similar where it does not; not_compared otherwise.';
COMMENT ON COLUMN verdict.basis IS 'What the verdict rests on, or why there is none: interval_95, no_interval, no_benchmark, no_value, is_benchmark, inherited, total.';
COMMENT ON COLUMN verdict.position IS 'Without an interval: the council''s quarter among its nation''s councils by value, not by merit; NULL where not stated.';
COMMENT ON COLUMN verdict.mid_rank_percent IS '0 = lowest value of the nation''s councils, 100 = highest, ties together; NULL for estimates, totals, inherited figures and fewer than 20 councils.';

COMMENT ON TABLE trend IS 'One row per place that can be chosen and indicator with a series of its own; a district with its county''s figures has the county''s row.';
COMMENT ON COLUMN trend.area_code IS 'The place.';
COMMENT ON COLUMN trend.indicator_id IS 'The indicator.';
COMMENT ON COLUMN trend.trend IS 'What changed, in the words of the method.';
COMMENT ON COLUMN trend.basis IS 'The test it rests on; none where there is too little to test.';
COMMENT ON COLUMN trend.periods_used IS 'Periods the test used.';
COMMENT ON COLUMN trend.first_label IS 'First of them in words; NULL where none.';
COMMENT ON COLUMN trend.last_label IS 'Last of them in words; NULL where none.';

COMMENT ON TABLE indicator_row IS 'One row per place that can be chosen and indicator: the tables above joined as the screen shows them.';
COMMENT ON COLUMN indicator_row.area_code IS 'The place.';
COMMENT ON COLUMN indicator_row.component_id IS 'The indicator''s component.';
COMMENT ON COLUMN indicator_row.position IS 'Screen order of the indicator.';
COMMENT ON COLUMN indicator_row.indicator_id IS 'The indicator.';
COMMENT ON COLUMN indicator_row.value IS 'latest_value.value; NULL as there.';
COMMENT ON COLUMN indicator_row.lower_ci IS 'latest_value.lower_ci; NULL as there.';
COMMENT ON COLUMN indicator_row.upper_ci IS 'latest_value.upper_ci; NULL as there.';
COMMENT ON COLUMN indicator_row.period_label IS 'Period of the value; the indicator''s latest period where the value is unknown; NULL where the indicator has none.';
COMMENT ON COLUMN indicator_row.how IS 'latest_value.how.';
COMMENT ON COLUMN indicator_row.inherited_from_name IS 'Name of the county or joint area whose figure it is; NULL where it is the place''s own.';
COMMENT ON COLUMN indicator_row.unknown_reason IS 'latest_value.unknown_reason; NULL as there.';
COMMENT ON COLUMN indicator_row.score IS 'indicator_score.score; NULL as there, and where the indicator is not scored.';
COMMENT ON COLUMN indicator_row.nation_code IS 'verdict.benchmark_code against the nation; NULL where there is none.';
COMMENT ON COLUMN indicator_row.nation_name IS 'Name of that benchmark; NULL where there is none.';
COMMENT ON COLUMN indicator_row.nation_value IS 'Its published figure; NULL where there is none.';
COMMENT ON COLUMN indicator_row.nation_verdict IS 'verdict.verdict against it; NULL where the place has no such benchmark at all.';
COMMENT ON COLUMN indicator_row.nation_basis IS 'verdict.basis; NULL where nation_verdict is.';
COMMENT ON COLUMN indicator_row.nation_position IS 'verdict.position; NULL as there.';
COMMENT ON COLUMN indicator_row.nation_mid_rank_percent IS 'verdict.mid_rank_percent; NULL as there.';
COMMENT ON COLUMN indicator_row.region_code IS 'verdict.benchmark_code against the region; NULL where there is none.';
COMMENT ON COLUMN indicator_row.region_name IS 'Name of that region; NULL where there is none.';
COMMENT ON COLUMN indicator_row.region_value IS 'Its published figure; NULL where there is none.';
COMMENT ON COLUMN indicator_row.region_verdict IS 'verdict.verdict against it; NULL where the place lies in no region.';
COMMENT ON COLUMN indicator_row.region_basis IS 'verdict.basis; NULL where region_verdict is.';
COMMENT ON COLUMN indicator_row.trend IS 'trend.trend; the county''s where the value is inherited; NULL where it has no row there.';
COMMENT ON COLUMN indicator_row.trend_basis IS 'trend.basis; NULL where trend is.';
COMMENT ON COLUMN indicator_row.trend_periods_used IS 'trend.periods_used; NULL where trend is.';
COMMENT ON COLUMN indicator_row.trend_first_label IS 'trend.first_label; NULL as there.';
COMMENT ON COLUMN indicator_row.trend_last_label IS 'trend.last_label; NULL as there.';
COMMENT ON COLUMN indicator_row.nation_trend IS 'The nation''s own trend, the UK''s for a nation; NULL where it has none published.';
COMMENT ON COLUMN indicator_row.trend_figures IS 'The published figures of the periods the test used, oldest first; empty where none was published, NULL without a trend.';
COMMENT ON COLUMN indicator_row.series_years IS 'Middle of each published period as a year with a fraction, oldest first; NULL where no period was published.';
COMMENT ON COLUMN indicator_row.series_values IS 'The figures of those periods; NULL inside = unknown in that period.';
COMMENT ON COLUMN indicator_row.series_beside_code IS 'Place whose series and trend stand beside: its nation, the UK for a nation; NULL for the UK.';

COMMENT ON TABLE strip IS 'One row per indicator and nation (or the UK): the axis and the ticks of the strip that shows all its councils.';
COMMENT ON COLUMN strip.indicator_id IS 'The indicator.';
COMMENT ON COLUMN strip.nation_code IS 'The nation; K02000001 = all councils, where nations can be compared.';
COMMENT ON COLUMN strip.lower IS 'Left end of the axis in the indicator''s unit: the smallest figure, or three interquartile ranges under the lower quartile if that is larger.';
COMMENT ON COLUMN strip.upper IS 'Right end of the axis, likewise: figures beyond it are drawn at the end.';
COMMENT ON COLUMN strip.ticks IS 'The figures in order, one per council, one per county for inherited ones.';

COMMENT ON TABLE map_class IS 'One row per map: an indicator over the UK (where nations can be compared) or over one nation.';
COMMENT ON COLUMN map_class.indicator_id IS 'The indicator.';
COMMENT ON COLUMN map_class.scope IS 'uk, or the code of the nation among whose councils the classes are made.';
COMMENT ON COLUMN map_class.position IS 'Order of the maps of one indicator, from 1; the first is the one to show.';
COMMENT ON COLUMN map_class.breaks IS 'Inner breaks of the classes, ascending, in the indicator''s unit; a value equal to a break is in the class above it.';
COMMENT ON COLUMN map_class.codes IS 'One letter per current council in order of area_code: 0 to 4 the class, lowest first; a to e the same classes with a county''s value; n no data, s suppressed, z not applicable, x not comparable; o in another nation than the map''s.';

COMMENT ON TABLE unknown_count IS 'One row per indicator, nation and kind of unknown among current councils.';
COMMENT ON COLUMN unknown_count.indicator_id IS 'The indicator.';
COMMENT ON COLUMN unknown_count.nation_code IS 'The nation.';
COMMENT ON COLUMN unknown_count.unknown_reason IS 'The kind of unknown.';
COMMENT ON COLUMN unknown_count.councils IS 'Current councils of the nation whose figure is unknown for that reason.';

COMMENT ON TABLE unknown_holder IS 'One row per theme, and per nation that differs: who might hold figures that are not known here. Our guess; nobody was asked.';
COMMENT ON COLUMN unknown_holder.theme_id IS 'The theme.';
COMMENT ON COLUMN unknown_holder.nation_code IS 'The nation; the code of the UK where it holds for all that have no line of their own.';
COMMENT ON COLUMN unknown_holder.who IS 'Who might hold the figures, fit to stand after "might be held by".';

COMMENT ON TABLE coverage IS 'One row per indicator: how much of the UK it covers.';
COMMENT ON COLUMN coverage.indicator_id IS 'The indicator.';
COMMENT ON COLUMN coverage.councils_known IS 'Current councils with a figure at the latest period, inherited ones included.';
COMMENT ON COLUMN coverage.councils_expected IS 'Current councils of the nations it covers.';
COMMENT ON COLUMN coverage.inherited IS 'Of those known, how many show their county''s figure.';
COMMENT ON COLUMN coverage.with_interval IS 'Of those known, how many have a published 95% interval.';
COMMENT ON COLUMN coverage.periods IS 'Published periods, all places.';
COMMENT ON COLUMN coverage.first_label IS 'First published period in words; NULL where there is none.';
COMMENT ON COLUMN coverage.latest_label IS 'The latest period used, in words; NULL where there is none.';
COMMENT ON COLUMN coverage.observations IS 'Rows in observation, all places and periods.';

COMMENT ON TABLE case_study IS 'One row per case study: what a place did, in our words.';
COMMENT ON COLUMN case_study.case_id IS 'Our id of the case.';
COMMENT ON COLUMN case_study.title IS 'Title for readers.';
COMMENT ON COLUMN case_study.organisation IS 'Who did it.';
COMMENT ON COLUMN case_study.place_name IS 'Where, in words.';
COMMENT ON COLUMN case_study.area_code IS 'Where, as a code; NULL for several places, abroad or none.';
COMMENT ON COLUMN case_study.country IS 'Country it is in.';
COMMENT ON COLUMN case_study.year_start IS 'First year; NULL where not stated.';
COMMENT ON COLUMN case_study.year_end IS 'Last year; NULL where not stated or running.';
COMMENT ON COLUMN case_study.year_approximate IS 'True where the years are approximate.';
COMMENT ON COLUMN case_study.status IS 'Status as last seen in the source.';
COMMENT ON COLUMN case_study.status_group IS 'Status in few words, for filters.';
COMMENT ON COLUMN case_study.summary IS 'What was done.';
COMMENT ON COLUMN case_study.result IS 'What came of it; empty where not known.';
COMMENT ON COLUMN case_study.lesson IS 'What was learnt; empty where not known.';
COMMENT ON COLUMN case_study.lesson_basis IS 'Whose lesson it is: the source''s, our reading, a seed document''s.';
COMMENT ON COLUMN case_study.evidence IS 'found = a source was found; seed = only named in a seed document.';
COMMENT ON COLUMN case_study.evidence_note IS 'What the evidence is.';
COMMENT ON COLUMN case_study.kind IS 'Kind of case.';
COMMENT ON COLUMN case_study.status_seen IS 'Year of the newest dated source for the status; NULL where none is dated.';
COMMENT ON COLUMN case_study.named_item_confirmed IS 'False where a source was found for the place but not for the very item that was named.';
COMMENT ON COLUMN case_study.theme_reason IS 'Why the case has these themes.';
COMMENT ON COLUMN case_study.mapping_reason IS 'Why the case has these outcomes and parts of Local Digital Capital.';

COMMENT ON TABLE case_study_tag IS 'One row per case, kind of tag and tag.';
COMMENT ON COLUMN case_study_tag.case_id IS 'The tagged case.';
COMMENT ON COLUMN case_study_tag.tag_kind IS 'What the tag is.';
COMMENT ON COLUMN case_study_tag.tag IS 'The tag itself: an id or a word.';

COMMENT ON TABLE case_study_source IS 'One row per source of a case.';
COMMENT ON COLUMN case_study_source.case_id IS 'The case it tells of.';
COMMENT ON COLUMN case_study_source.position IS 'Order, from 1.';
COMMENT ON COLUMN case_study_source.title IS 'Title of the source.';
COMMENT ON COLUMN case_study_source.url IS 'Where it is; NULL where it has no address.';

COMMENT ON TABLE technology_family IS 'One row per technology that a case names: the family it belongs to.';
COMMENT ON COLUMN technology_family.technology IS 'The technology as cases name it.';
COMMENT ON COLUMN technology_family.family IS 'Our family of technologies, for filters.';

COMMENT ON TABLE case_study_field IS 'One row per case and field: how that field is known.';
COMMENT ON COLUMN case_study_field.case_id IS 'The case it is a field of.';
COMMENT ON COLUMN case_study_field.position IS 'Order of the fields, from 1.';
COMMENT ON COLUMN case_study_field.field IS 'Name of the field, as in the file of the case.';
COMMENT ON COLUMN case_study_field.evidence IS 'found, seed, seed only, assigned, derived by rule, ONS list or blank.';

COMMENT ON TABLE case_study_place IS 'One row per case and code that its file names; none for a case of no one place.';
COMMENT ON COLUMN case_study_place.case_id IS 'The case that lies there.';
COMMENT ON COLUMN case_study_place.position IS 'Order in the file, from 1; the first is the place of the case.';
COMMENT ON COLUMN case_study_place.named_code IS 'The code as the file names it, former ones included.';
COMMENT ON COLUMN case_study_place.area_code IS 'The code of today: its own, or of the place that took over.';
COMMENT ON COLUMN case_study_place.named_as IS 'Name of the place that the file''s code is or was.';
COMMENT ON COLUMN case_study_place.change_kind IS 'How the code of today took over; NULL where the code is of today.';
COMMENT ON COLUMN case_study_place.change_year IS 'In which year; NULL where the code is of today or the year is not known.';

COMMENT ON TABLE case_study_facet IS 'One row per case, facet and value: what the library filters by.';
COMMENT ON COLUMN case_study_facet.case_id IS 'The case that has the value.';
COMMENT ON COLUMN case_study_facet.facet IS 'The facet, as in the address of the page.';
COMMENT ON COLUMN case_study_facet.value IS 'The value: an id, or a place''s slug (its code where it has none).';

COMMENT ON TABLE passage IS 'One row per point made by a working group.';
COMMENT ON COLUMN passage.passage_id IS 'Our id of the point.';
COMMENT ON COLUMN passage.year IS 'Year of the working group.';
COMMENT ON COLUMN passage.part IS 'Part of its record.';
COMMENT ON COLUMN passage.working_group IS 'The working group.';
COMMENT ON COLUMN passage.question IS 'What it was asked.';
COMMENT ON COLUMN passage.theme IS 'Theme of the point.';
COMMENT ON COLUMN passage.section IS 'Section of the record.';
COMMENT ON COLUMN passage.position IS 'Order in its section.';
COMMENT ON COLUMN passage.point IS 'The point, paraphrased.';

COMMENT ON TABLE discussion_theme IS 'One row per theme of the working groups.';
COMMENT ON COLUMN discussion_theme.theme_id IS 'Our id of the theme; passage.theme.';
COMMENT ON COLUMN discussion_theme.position IS 'Order on screen, from 1.';
COMMENT ON COLUMN discussion_theme.title IS 'Title for readers.';
COMMENT ON COLUMN discussion_theme.gap IS 'What no figure here covers; NULL where figures cover it.';

COMMENT ON TABLE discussion_subject IS 'One row per subject that points are about: our own list.';
COMMENT ON COLUMN discussion_subject.subject_id IS 'Our id of the subject.';
COMMENT ON COLUMN discussion_subject.position IS 'Order on screen, from 1.';
COMMENT ON COLUMN discussion_subject.title IS 'Title for readers.';

COMMENT ON TABLE passage_subject IS 'One row per point and subject that its words tell.';
COMMENT ON COLUMN passage_subject.passage_id IS 'The point.';
COMMENT ON COLUMN passage_subject.subject_id IS 'What it is about.';

COMMENT ON TABLE passage_link IS 'One row per point and case or indicator that speaks to it: a mapping of ours.';
COMMENT ON COLUMN passage_link.passage_id IS 'The point.';
COMMENT ON COLUMN passage_link.position IS 'Order, from 1: cases before indicators.';
COMMENT ON COLUMN passage_link.kind IS 'case or indicator.';
COMMENT ON COLUMN passage_link.target_id IS 'The case''s or the indicator''s id.';
COMMENT ON COLUMN passage_link.why IS 'named = the point names the case; subject = of what the point is about; theme = of its group''s theme.';

COMMENT ON TABLE directory_area IS 'One row per area of focus of the directory.';
COMMENT ON COLUMN directory_area.focus_id IS 'Our id of the area.';
COMMENT ON COLUMN directory_area.position IS 'Order on screen, from 1.';
COMMENT ON COLUMN directory_area.title IS 'Title for readers.';

COMMENT ON TABLE directory_entry IS 'One row per body to turn to and work to read.';
COMMENT ON COLUMN directory_entry.entry_id IS 'Our id of the entry.';
COMMENT ON COLUMN directory_entry.position IS 'Order in the file, from 1.';
COMMENT ON COLUMN directory_entry.kind IS 'stakeholder or source.';
COMMENT ON COLUMN directory_entry.name IS 'Name of the body or title of the work.';
COMMENT ON COLUMN directory_entry.about IS 'What it is about, in our words.';
COMMENT ON COLUMN directory_entry.publisher IS 'Who published a work; NULL for a body.';
COMMENT ON COLUMN directory_entry.year IS 'Year of a work; NULL where it has none.';
COMMENT ON COLUMN directory_entry.url IS 'An address seen in public material; NULL where none is known.';
COMMENT ON COLUMN directory_entry.note IS 'What to know of it today; NULL where there is nothing.';

COMMENT ON TABLE directory_focus IS 'One row per entry of the directory and area of focus.';
COMMENT ON COLUMN directory_focus.entry_id IS 'The entry.';
COMMENT ON COLUMN directory_focus.focus_id IS 'The area of focus.';

COMMENT ON TABLE search_document IS 'One row per case study and per point that can be searched.';
COMMENT ON COLUMN search_document.document_id IS 'Number of the document, from 1.';
COMMENT ON COLUMN search_document.over IS 'What is searched: case = case studies, point = points of working groups.';
COMMENT ON COLUMN search_document.ref IS 'case_id or passage_id.';
COMMENT ON COLUMN search_document.terms IS 'Every term in its order, a space round each, | between fields: phrases are looked for here.';

COMMENT ON TABLE search_term IS 'One row per term: the search''s inverted index, with the list of documents that have it.';
COMMENT ON COLUMN search_term.term IS 'What all forms of a word share; with = before it, a concept of search_form.';
COMMENT ON COLUMN search_term.telling IS 'How telling it is: BM25''s inverse document frequency, above nought; the larger one of cases and of points.';
COMMENT ON COLUMN search_term.documents IS 'The documents that have it, by number.';
COMMENT ON COLUMN search_term.scores IS 'What each of them gains by it when it is asked for: BM25 over weighted fields.';

COMMENT ON TABLE search_word IS 'One row per word as written somewhere: what a misspelt word may mean.';
COMMENT ON COLUMN search_word.word IS 'The word in small letters, without accents and apostrophes.';
COMMENT ON COLUMN search_word.term IS 'What it shares with its other forms.';
COMMENT ON COLUMN search_word.documents IS 'How many documents have it.';

COMMENT ON TABLE search_form IS 'One row per form of a concept: words that mean the same, in English and Welsh.';
COMMENT ON COLUMN search_form.concept IS 'The concept, with = before it.';
COMMENT ON COLUMN search_form.language IS 'en = English, cy = Welsh.';
COMMENT ON COLUMN search_form.form IS 'The form as written by hand.';
COMMENT ON COLUMN search_form.terms IS 'The terms of its words, in their order.';

COMMENT ON TABLE search_topic IS 'One row per theme, place and technology that cases have: suggestions where nothing is found.';
COMMENT ON COLUMN search_topic.kind IS 'What it is: theme, place or technology.';
COMMENT ON COLUMN search_topic.key IS 'theme_id, area_code or the technology''s name.';
COMMENT ON COLUMN search_topic.title IS 'What it is called.';
COMMENT ON COLUMN search_topic.cases IS 'How many cases are about it.';

COMMENT ON TABLE hidden_name IS 'One row per name of a place, body, supplier or product that is hidden while names are off.';
COMMENT ON COLUMN hidden_name.name IS 'The name as it is written.';
COMMENT ON COLUMN hidden_name.said IS 'The words that stand for it, with their article.';

COMMENT ON TABLE case_study_nameless IS 'One row per case: what is said of it while names are off.';
COMMENT ON COLUMN case_study_nameless.case_id IS 'The id of the case.';
COMMENT ON COLUMN case_study_nameless.title IS 'Title without names.';
COMMENT ON COLUMN case_study_nameless.who IS 'What kind of organisation it is, and in which region or nation.';
COMMENT ON COLUMN case_study_nameless.status IS 'Status without names.';
COMMENT ON COLUMN case_study_nameless.summary IS 'What was done, without names.';
COMMENT ON COLUMN case_study_nameless.result IS 'The result without names; NULL where none is known.';
COMMENT ON COLUMN case_study_nameless.lesson IS 'The lesson without names; NULL where none is known.';
COMMENT ON COLUMN case_study_nameless.evidence_note IS 'What must be known of the sources, without names; NULL for nothing.';
COMMENT ON COLUMN case_study_nameless.theme_reason IS 'Why it has its themes, without names.';
COMMENT ON COLUMN case_study_nameless.mapping_reason IS 'Why it has its further headings, without names.';
COMMENT ON COLUMN case_study_nameless.technologies IS 'Its technologies; those that give a place away by what they are.';

COMMENT ON TABLE passage_nameless IS 'One row per point that names somebody: what it says while names are off.';
COMMENT ON COLUMN passage_nameless.passage_id IS 'The id of the point.';
COMMENT ON COLUMN passage_nameless.point IS 'The point without names.';

COMMENT ON TABLE hidden_word IS 'One row per word that stands in names alone: not searched for while names are off.';
COMMENT ON COLUMN hidden_word.word IS 'The word in small letters, without accents.';

COMMENT ON TABLE wheel_factor IS 'One row per factor of the decision wheel: a set of our own.';
COMMENT ON COLUMN wheel_factor.factor_id IS 'Our id of the factor.';
COMMENT ON COLUMN wheel_factor.position IS 'Order round the wheel, from 1.';
COMMENT ON COLUMN wheel_factor.kind IS 'Half of the wheel: social or environmental.';
COMMENT ON COLUMN wheel_factor.title IS 'Title for readers.';
COMMENT ON COLUMN wheel_factor.meaning IS 'What it means, one line.';
COMMENT ON COLUMN wheel_factor.indicators IS 'indicator_id of each figure that speaks to it; empty where none does.';

COMMENT ON TABLE build_log IS 'One row per table: what the build of this database loaded.';
COMMENT ON COLUMN build_log.built_at IS 'When it was built (UTC).';
COMMENT ON COLUMN build_log.data_hash IS 'Hash of data/ and of what turns it into this database: differs = stale.';
COMMENT ON COLUMN build_log.table_name IS 'The table.';
COMMENT ON COLUMN build_log.row_count IS 'Rows in that table.';
COMMENT ON COLUMN build_log.warnings IS 'What the build noticed, one sentence a line; empty where nothing.';

COMMENT ON TABLE neighbourhood_measure IS 'One row per nation and measure of its neighbourhoods.';
COMMENT ON COLUMN neighbourhood_measure.nation_code IS 'The nation inside which its ranks hold.';
COMMENT ON COLUMN neighbourhood_measure.measure_id IS 'Our id; the same id in two nations is not the same measure.';
COMMENT ON COLUMN neighbourhood_measure.position IS 'Order on screen, from 1.';
COMMENT ON COLUMN neighbourhood_measure.title IS 'Title for readers.';
COMMENT ON COLUMN neighbourhood_measure.kind IS 'Deprivation overall, a domain of it, connectivity, digital or crime.';
COMMENT ON COLUMN neighbourhood_measure.about IS 'What a tenth is about, inside a sentence; NULL for deprivation overall.';
COMMENT ON COLUMN neighbourhood_measure.first_end IS 'What tenth 1 is, such as most deprived.';
COMMENT ON COLUMN neighbourhood_measure.last_end IS 'What tenth 10 is, such as least deprived.';
COMMENT ON COLUMN neighbourhood_measure.unit IS 'Unit of the value; rank = the published rank, 1 most deprived.';
COMMENT ON COLUMN neighbourhood_measure.decimals IS 'Decimals shown.';
COMMENT ON COLUMN neighbourhood_measure.polarity IS 'Whether higher or lower values are better.';
COMMENT ON COLUMN neighbourhood_measure.tenths IS 'published = by the publisher; ours = made here from the values.';
COMMENT ON COLUMN neighbourhood_measure.period IS 'Edition or period in words.';
COMMENT ON COLUMN neighbourhood_measure.source_id IS 'The published set it comes from.';
COMMENT ON COLUMN neighbourhood_measure.upstream_name IS 'Its name in the published file.';
COMMENT ON COLUMN neighbourhood_measure.definition IS 'What it measures, in our words.';
COMMENT ON COLUMN neighbourhood_measure.caveat IS 'What to beware of; NULL where nothing special.';

COMMENT ON TABLE neighbourhood IS 'One row per neighbourhood: LSOA of 2021 (England) or 2011 (Wales), data zone of 2011, area of 2001 (N. Ireland).';
COMMENT ON COLUMN neighbourhood.code IS 'Its official code.';
COMMENT ON COLUMN neighbourhood.area_code IS 'The current council it lies in.';
COMMENT ON COLUMN neighbourhood.nation_code IS 'Its nation.';
COMMENT ON COLUMN neighbourhood.name IS 'Official name, such as Leeds 063C; NULL in Northern Ireland.';
COMMENT ON COLUMN neighbourhood.known_as IS 'Name of the part of town it lies in (House of Commons Library; zone in Scotland); NULL where none is at hand.';
COMMENT ON COLUMN neighbourhood.has_shape IS 'Whether its boundary is at hand.';

COMMENT ON TABLE neighbourhood_value IS 'One row per neighbourhood and measure of its nation.';
COMMENT ON COLUMN neighbourhood_value.area_code IS 'The council it lies in.';
COMMENT ON COLUMN neighbourhood_value.measure_id IS 'The measure; with the nation it points to neighbourhood_measure.';
COMMENT ON COLUMN neighbourhood_value.code IS 'The neighbourhood.';
COMMENT ON COLUMN neighbourhood_value.value IS 'The figure or rank as published; NULL where unknown.';
COMMENT ON COLUMN neighbourhood_value.tenth IS 'Tenth of its nation, 1 = the end first_end names; NULL where unknown.';

COMMENT ON TABLE neighbourhood_summary IS 'One row per council and measure: what its neighbourhoods add up to. Percentages are of those known.';
COMMENT ON COLUMN neighbourhood_summary.area_code IS 'The council.';
COMMENT ON COLUMN neighbourhood_summary.measure_id IS 'The measure of its nation.';
COMMENT ON COLUMN neighbourhood_summary.neighbourhoods IS 'How many neighbourhoods it has.';
COMMENT ON COLUMN neighbourhood_summary.known IS 'How many of them have a figure.';
COMMENT ON COLUMN neighbourhood_summary.tenth_counts IS 'How many lie in each tenth of the nation, from tenth 1 to tenth 10.';
COMMENT ON COLUMN neighbourhood_summary.first_tenth_percent IS 'Share in tenth 1, such as the most deprived, in percent; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.first_fifth_percent IS 'Share in tenths 1 and 2, in percent; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.last_fifth_percent IS 'Share in tenths 9 and 10, in percent; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.lowest IS 'Lowest value; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.tenth_percentile IS 'Value that a tenth of its neighbourhoods lie below; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.ninetieth_percentile IS 'Value that a tenth of its neighbourhoods lie above; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.highest IS 'Highest value; NULL where none is known.';
COMMENT ON COLUMN neighbourhood_summary.uneven_percent IS 'Share of neighbourhoods that would have to be in another tenth for an even spread: 0 to 90; NULL where none is known.';

COMMENT ON TABLE place_centre IS 'One row per current council: its middle, which distances are taken from.';
COMMENT ON COLUMN place_centre.area_code IS 'The council.';
COMMENT ON COLUMN place_centre.longitude IS 'Degrees east of Greenwich.';
COMMENT ON COLUMN place_centre.latitude IS 'Degrees north of the equator.';

COMMENT ON TABLE widest_gap IS 'One row per council and indicator: the widest gap with a council within ten miles. The largest of many pairs is large partly by chance.';
COMMENT ON COLUMN widest_gap.area_code IS 'The council.';
COMMENT ON COLUMN widest_gap.indicator_id IS 'The indicator, one with published intervals.';
COMMENT ON COLUMN widest_gap.other_code IS 'The council within ten miles from which it is furthest.';
COMMENT ON COLUMN widest_gap.period_label IS 'The period of both figures.';
COMMENT ON COLUMN widest_gap.value IS 'The council''s figure.';
COMMENT ON COLUMN widest_gap.other_value IS 'The other''s figure.';
COMMENT ON COLUMN widest_gap.gap IS 'Difference without sign, in the indicator''s unit.';
COMMENT ON COLUMN widest_gap.gap_lower IS 'Lower end of the gap''s 95% interval; below 0 = there may be none.';
COMMENT ON COLUMN widest_gap.gap_upper IS 'Upper end of the gap''s 95% interval.';
COMMENT ON COLUMN widest_gap.distance_miles IS 'Between the middles of the two councils.';
COMMENT ON COLUMN widest_gap.pairs IS 'Councils within ten miles it could be compared with.';
COMMENT ON COLUMN widest_gap.pairs_of_all IS 'Pairs within ten miles in the whole United Kingdom.';

COMMENT ON TABLE dimension IS 'One row per dimension of the doughnut: twelve social, nine ecological, in the order of the ring.';
COMMENT ON COLUMN dimension.dimension_id IS 'Our id, as it stands in addresses.';
COMMENT ON COLUMN dimension.position IS 'Order in the ring, from 1.';
COMMENT ON COLUMN dimension.title IS 'Name as in Fanning and Raworth (2025).';
COMMENT ON COLUMN dimension.side IS 'social: the foundation; ecological: the ceiling.';
COMMENT ON COLUMN dimension.cluster IS 'Cluster of a social dimension, our assignment; NULL for an ecological one.';
COMMENT ON COLUMN dimension.meaning IS 'What it asks, one or two sentences of ours.';
COMMENT ON COLUMN dimension.why_unknown IS 'Why it is unknown everywhere; NULL where a threshold counts.';
COMMENT ON COLUMN dimension.who_might_hold IS 'Who might hold a figure, or hold a better one.';
COMMENT ON COLUMN dimension.themes IS 'theme_id of the case studies that speak to it.';

COMMENT ON TABLE threshold IS 'One row per threshold of the register, those out of force included.';
COMMENT ON COLUMN threshold.threshold_id IS 'Our id of the threshold.';
COMMENT ON COLUMN threshold.position IS 'Order of the register, from 1.';
COMMENT ON COLUMN threshold.dimension_id IS 'The dimension it speaks to.';
COMMENT ON COLUMN threshold.indicator_id IS 'The indicator set against it; NULL where none measures it.';
COMMENT ON COLUMN threshold.kind IS 'deprived, attained: a share of people; floor: at least; cap: at most; boundary: ecological.';
COMMENT ON COLUMN threshold.value IS 'The threshold, in its unit; 0 for deprived and 100 for attained at most.';
COMMENT ON COLUMN threshold.unit IS 'Unit of the value.';
COMMENT ON COLUMN threshold.standing IS 'statutory, policy, recommendation or benchmark: how binding it is as it is used here.';
COMMENT ON COLUMN threshold.published IS 'True where the value itself stands in the source; false where it is our step.';
COMMENT ON COLUMN threshold.not_counted IS 'Why it is shown beside its dimension only; NULL where it counts.';
COMMENT ON COLUMN threshold.source_title IS 'Where it comes from.';
COMMENT ON COLUMN threshold.source_url IS 'Address of the source.';
COMMENT ON COLUMN threshold.seen IS 'How the value was checked: primary text, official page, secondary report.';
COMMENT ON COLUMN threshold.date IS 'When it was set; NULL where the source does not say.';
COMMENT ON COLUMN threshold."by" IS 'When it is to be reached; NULL where there is no date.';
COMMENT ON COLUMN threshold.geography IS 'For what area it was set.';
COMMENT ON COLUMN threshold.superseded_by IS 'What took its place; NULL while it is in force. Never an aim of today otherwise.';
COMMENT ON COLUMN threshold.our_step IS 'What we did to use it for a place; NULL where nothing.';

COMMENT ON TABLE portrait_part IS 'One row per place, portrait and threshold in force: the figure and how far it is from the threshold.';
COMMENT ON COLUMN portrait_part.area_code IS 'The place.';
COMMENT ON COLUMN portrait_part.as_of IS 'latest: the newest figure of each indicator; else the year in which its period ended.';
COMMENT ON COLUMN portrait_part.threshold_id IS 'The threshold.';
COMMENT ON COLUMN portrait_part.value IS 'The figure, in the indicator''s unit; NULL where unknown.';
COMMENT ON COLUMN portrait_part.lower_ci IS 'Lower end of its 95% interval; NULL where none is published.';
COMMENT ON COLUMN portrait_part.upper_ci IS 'Upper end of its 95% interval; NULL where none is published.';
COMMENT ON COLUMN portrait_part.period_label IS 'Period of the figure in words; NULL where there is none.';
COMMENT ON COLUMN portrait_part.how IS 'How the figure was found, as in latest_value.';
COMMENT ON COLUMN portrait_part.inherited_from IS 'The county whose figure it is; NULL where it is the place''s own.';
COMMENT ON COLUMN portrait_part.unknown_reason IS 'Why there is none, as in latest_value; NULL where the value is known.';
COMMENT ON COLUMN portrait_part.amount IS 'Shortfall 0 to 1, or overshoot: 0 at the boundary, 1 twice as far, negative inside; NULL where unknown.';

COMMENT ON TABLE portrait_dimension IS 'One row per place, portrait and dimension: all of the latest, of a year the known ones.';
COMMENT ON COLUMN portrait_dimension.area_code IS 'The place.';
COMMENT ON COLUMN portrait_dimension.as_of IS 'latest, or the year in which the figures'' periods ended.';
COMMENT ON COLUMN portrait_dimension.dimension_id IS 'The dimension.';
COMMENT ON COLUMN portrait_dimension.amount IS 'Plain mean of its known counted parts; NULL where none is known.';
COMMENT ON COLUMN portrait_dimension.known IS 'Counted parts with a figure.';
COMMENT ON COLUMN portrait_dimension.counted IS 'Thresholds that count for the dimension.';

COMMENT ON TABLE lens IS 'One row per other framework over the same figures, cases and points.';
COMMENT ON COLUMN lens.lens_id IS 'Our id, as it stands in addresses; the name of its file.';
COMMENT ON COLUMN lens.position IS 'Screen order, from 1.';
COMMENT ON COLUMN lens.title IS 'Full title.';
COMMENT ON COLUMN lens.short_title IS 'Title for narrow places.';
COMMENT ON COLUMN lens.term_word IS 'What the framework calls one of its terms ("outcome").';
COMMENT ON COLUMN lens.publisher IS 'Who published it.';
COMMENT ON COLUMN lens.published IS 'When, in words.';
COMMENT ON COLUMN lens.source IS 'Where it is told.';
COMMENT ON COLUMN lens.url IS 'Its address; NULL where none is known.';
COMMENT ON COLUMN lens.about IS 'What it is, in our words.';
COMMENT ON COLUMN lens.note IS 'What to beware of.';
COMMENT ON COLUMN lens.why_no_scores IS 'Why its terms are counted and not scored; NULL where they are scored.';
COMMENT ON COLUMN lens.proxy_notes IS 'What our proxy by region is not, a sentence each; empty where there is none.';
COMMENT ON COLUMN lens.terms_made_by IS 'Whose its terms are: source, ours, or derived by a rule of ours.';

COMMENT ON TABLE lens_term IS 'One row per term of a framework.';
COMMENT ON COLUMN lens_term.lens_id IS 'The framework.';
COMMENT ON COLUMN lens_term.term_id IS 'Id of the term, unique in its framework.';
COMMENT ON COLUMN lens_term.position IS 'Order in the framework, from 1.';
COMMENT ON COLUMN lens_term.title IS 'The framework''s name of it.';
COMMENT ON COLUMN lens_term.short_title IS 'The name for labels of a drawing.';
COMMENT ON COLUMN lens_term.term_group IS 'The framework''s group it stands in; NULL where it has none.';
COMMENT ON COLUMN lens_term.explanation IS 'What it means, in our words.';

COMMENT ON TABLE lens_link IS 'One row per indicator, case or point that speaks to a term.';
COMMENT ON COLUMN lens_link.lens_id IS 'The framework.';
COMMENT ON COLUMN lens_link.term_id IS 'The term of that framework.';
COMMENT ON COLUMN lens_link.position IS 'Order in the file, from 1 in each term.';
COMMENT ON COLUMN lens_link.target IS 'What it leads to: indicator, case or point.';
COMMENT ON COLUMN lens_link.target_id IS 'indicator_id, case_id or passage_id.';
COMMENT ON COLUMN lens_link.made_by IS 'Who says so: source = the framework; ours = our reading; derived = a rule of ours.';
COMMENT ON COLUMN lens_link.through IS 'By which entry of the file: named, or a component, theme, tag or working group.';

COMMENT ON TABLE lens_score IS 'One row per council and term that a scored indicator speaks to; made by the rules of components.';
COMMENT ON COLUMN lens_score.lens_id IS 'The framework.';
COMMENT ON COLUMN lens_score.term_id IS 'The term of that framework.';
COMMENT ON COLUMN lens_score.area_code IS 'Code of the council.';
COMMENT ON COLUMN lens_score.score IS '0 to 100; NULL where the state is withheld or unknown.';
COMMENT ON COLUMN lens_score.state IS 'full, partial, withheld = its themes do not agree, or unknown.';
COMMENT ON COLUMN lens_score.reason IS 'Why there is no number; NULL where there is one.';
COMMENT ON COLUMN lens_score.coverage IS 'Share of the term''s scored themes that are known, 0 to 1; NULL where the nation has none.';
COMMENT ON COLUMN lens_score.indicators_present IS 'Scored indicators with a value.';
COMMENT ON COLUMN lens_score.indicators_all IS 'Scored indicators that apply.';
COMMENT ON COLUMN lens_score.median IS 'Median score of the nation''s councils; NULL where none has it.';
COMMENT ON COLUMN lens_score.standard_error IS 'In points, of the figures with an interval; NULL where none has one.';
COMMENT ON COLUMN lens_score.share_with_interval IS 'Share of the weight that has an interval, 0 to 1; NULL without a score.';
COMMENT ON COLUMN lens_score.share_inherited IS 'Share of the weight that is a county''s figures, 0 to 1; NULL without a score.';
COMMENT ON COLUMN lens_score.inherited_from IS 'Code of that county; NULL where there is none.';
COMMENT ON COLUMN lens_score.confidence IS 'low or medium; never high, as no rank interval is drawn for a term; NULL without a score.';
COMMENT ON COLUMN lens_score.share_fresh IS 'Share of the weight at most 24 months old when the data was made; NULL without a score.';
COMMENT ON COLUMN lens_score.share_stale IS 'Share of the weight more than 48 months old; NULL without a score.';

COMMENT ON TABLE lens_region IS 'One row per English region and other nation: our proxy of a framework that scores regions.';
COMMENT ON COLUMN lens_region.lens_id IS 'The framework.';
COMMENT ON COLUMN lens_region.area_code IS 'The region or nation.';
COMMENT ON COLUMN lens_region.z IS 'A number a term, in their order: standard deviations from the plain mean of all; NULL = no figure.';
COMMENT ON COLUMN lens_region.mean IS 'Plain mean of the terms with a number; NULL where none has one.';

COMMENT ON TABLE lens_said IS 'One row per thing the framework''s own publications said of places, in our words.';
COMMENT ON COLUMN lens_said.lens_id IS 'The framework.';
COMMENT ON COLUMN lens_said.position IS 'Order, from 1.';
COMMENT ON COLUMN lens_said.year IS 'Year it was published.';
COMMENT ON COLUMN lens_said.said IS 'What was said, in our words.';
COMMENT ON COLUMN lens_said.source IS 'Where it was read.';
