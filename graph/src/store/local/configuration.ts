/** The lines of neo4j.conf: Bolt on loopback alone, nothing reported home, every transaction bounded. */
export function neo4jConfiguration({ boltPort, pageCache }: { boltPort: number; pageCache: string }): string {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    `server.memory.pagecache.size=${pageCache}`,
    "db.transaction.timeout=120s",
    "db.tx_log.rotation.retention_policy=2 files",
    // Stopping takes 11 s without this, for the sake of clients that a private Neo4j has none of.
    "internal.server.bolt.thread_pool_shutdown_wait_time=100ms",
    "",
  ].join("\n");
}
