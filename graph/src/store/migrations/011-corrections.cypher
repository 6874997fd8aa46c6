// What is proposed by those who may not change the facts. The secret link is looked up by its hash.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (c:Correction) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT correction_secret IF NOT EXISTS FOR (c:Correction) REQUIRE c.secretHash IS UNIQUE;
CREATE INDEX correction_state IF NOT EXISTS FOR (c:Correction) ON (c.state, c.proposedAt);
CREATE INDEX correction_by IF NOT EXISTS FOR (c:Correction) ON (c.by);
