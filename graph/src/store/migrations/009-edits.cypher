// A source is known again by its address, or by its title where it has none.
CREATE INDEX source_url IF NOT EXISTS FOR (s:Source) ON (s.url);
CREATE INDEX source_title IF NOT EXISTS FOR (s:Source) ON (s.title);
// A merged partner may be merged again: what led to it has to lead on.
CREATE INDEX former_id_survivor IF NOT EXISTS FOR (f:FormerId) ON (f.survivor);
