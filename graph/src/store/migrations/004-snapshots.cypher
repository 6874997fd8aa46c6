// Snapshots are found by their id and listed by when they were taken.
CREATE CONSTRAINT snapshot_id IF NOT EXISTS FOR (s:Snapshot) REQUIRE s.id IS UNIQUE;
CREATE INDEX snapshot_taken IF NOT EXISTS FOR (s:Snapshot) ON (s.takenAt);
