// The history of a partner holds that of those merged into it.
CREATE INDEX former_id_survivor IF NOT EXISTS FOR (f:FormerId) ON (f.survivor);
