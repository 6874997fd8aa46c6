// Lists come in the order of an index, a page at a time, whatever their length: write/keep-derived.ts keeps
// an order key a partner, and the same keys at LISTED_IN for each region it is based or active in or below.
CREATE INDEX partner_by_name IF NOT EXISTS FOR (p:Partner) ON (p.byName);
CREATE INDEX partner_by_degree IF NOT EXISTS FOR (p:Partner) ON (p.byDegree);
CREATE INDEX partner_by_first_seen IF NOT EXISTS FOR (p:Partner) ON (p.byFirstSeen);
CREATE INDEX partner_by_last_seen IF NOT EXISTS FOR (p:Partner) ON (p.byLastSeen);
CREATE INDEX listed_by_name IF NOT EXISTS FOR ()-[l:LISTED_IN]-() ON (l.region, l.byName);
CREATE INDEX listed_by_degree IF NOT EXISTS FOR ()-[l:LISTED_IN]-() ON (l.region, l.byDegree);
CREATE INDEX listed_by_first_seen IF NOT EXISTS FOR ()-[l:LISTED_IN]-() ON (l.region, l.byFirstSeen);
CREATE INDEX listed_by_last_seen IF NOT EXISTS FOR ()-[l:LISTED_IN]-() ON (l.region, l.byLastSeen);
CREATE POINT INDEX partner_location IF NOT EXISTS FOR (p:Partner) ON (p.location);
