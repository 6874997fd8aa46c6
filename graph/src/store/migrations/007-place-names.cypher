// What names and number plates tell about where something is, for lists that are brought in.
CREATE CONSTRAINT place_name_id IF NOT EXISTS FOR (n:PlaceName) REQUIRE n.id IS UNIQUE;
