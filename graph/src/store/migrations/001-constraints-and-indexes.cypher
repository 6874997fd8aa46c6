// One id a node, for every label that is looked up by it.
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR (n:Alliance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alliance_name_id IF NOT EXISTS FOR (n:AllianceName) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partner_id IF NOT EXISTS FOR (n:Partner) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT municipality_id IF NOT EXISTS FOR (n:Municipality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT market_id IF NOT EXISTS FOR (n:Market) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT forum_id IF NOT EXISTS FOR (n:Forum) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT working_group_id IF NOT EXISTS FOR (n:WorkingGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT problem_id IF NOT EXISTS FOR (n:Problem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offer_id IF NOT EXISTS FOR (n:Offer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT date_statement_id IF NOT EXISTS FOR (n:DateStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT not_found_id IF NOT EXISTS FOR (n:NotFound) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT layout_id IF NOT EXISTS FOR (n:Layout) REQUIRE n.id IS UNIQUE;

// Where lists start or are ordered.
CREATE INDEX partner_sort_name IF NOT EXISTS FOR (n:Partner) ON (n.sortName);
CREATE INDEX partner_kind IF NOT EXISTS FOR (n:Partner) ON (n.kind);
CREATE INDEX partner_category IF NOT EXISTS FOR (n:Partner) ON (n.category);
CREATE INDEX partner_first_seen IF NOT EXISTS FOR (n:Partner) ON (n.firstSeen);
CREATE INDEX partner_last_seen IF NOT EXISTS FOR (n:Partner) ON (n.lastSeen);
CREATE INDEX partner_degree IF NOT EXISTS FOR (n:Partner) ON (n.degree);
CREATE INDEX event_starts_on IF NOT EXISTS FOR (n:Event) ON (n.startsOn);
CREATE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind);
CREATE INDEX municipality_name IF NOT EXISTS FOR (n:Municipality) ON (n.name);
CREATE INDEX region_level IF NOT EXISTS FOR (n:Region) ON (n.level);

// Names as they are typed: folded, so that Umlaut and umlaut meet, but not stemmed, so that a beginning finds its word.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Partner|Event|Region|Municipality|Topic|Proposal|Problem)
ON EACH [n.name, n.otherNames, n.title, n.shortLabel, n.shortName, n.nameDe, n.nameEn, n.textDe]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
