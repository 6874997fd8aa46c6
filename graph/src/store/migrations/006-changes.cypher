// History: a change is found by its id, in order, and by what it was about.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (c:Change) REQUIRE c.id IS UNIQUE;
CREATE INDEX change_revision IF NOT EXISTS FOR (c:Change) ON (c.revision);
CREATE INDEX change_import IF NOT EXISTS FOR (c:Change) ON (c.import);
CREATE CONSTRAINT subject_id IF NOT EXISTS FOR (s:Subject) REQUIRE s.id IS UNIQUE;
