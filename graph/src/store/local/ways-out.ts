/** What anyone can do who has no Java or Maven, or whose Neo4j of its own does not start. */
export const WAYS_OUT = `Three ways out:
  1. Install Java 17 or 21 and Maven, then start again.
  2. Start the Neo4j of docker-compose.yml (docker compose up -d) and set NEO4J_URI=bolt://127.0.0.1:7687 and NEO4J_PASSWORD.
  3. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5 server that you have.`;
