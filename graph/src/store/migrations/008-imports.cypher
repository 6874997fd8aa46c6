// Lists that are brought in: found by id and listed by when they came; what works on one; columns by what files look like.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE INDEX import_created IF NOT EXISTS FOR (i:Import) ON (i.createdAt);
CREATE CONSTRAINT import_work_id IF NOT EXISTS FOR (w:ImportWork) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT column_memory_id IF NOT EXISTS FOR (c:ColumnMemory) REQUIRE c.id IS UNIQUE;
