/** What a statement may carry: values that Neo4j can hold, whole numbers as such. */
export type Parameters = Record<string, unknown>;

export interface ReadLimits {
  /** 30,000 where nothing is said. */
  timeoutMs?: number;
}

/**
 * The one way to Neo4j. A database id, a driver type or a driver error never leaves it:
 * whole numbers come as `number`, failures as one of the errors in ./errors.ts.
 */
export interface Store {
  /**
   * Runs one read statement and returns its rows as plain objects; tried once more after a passing fault.
   * StoreTimedOut where it takes longer than it was given; the database gives up on it too.
   */
  read<Row extends object>(statement: string, parameters?: Parameters, limits?: ReadLimits): Promise<Row[]>;
  /** Runs the work in one transaction that also adds one to the revision: all or nothing. Returns what the work returns. */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** The number of writes so far; caches, ETags and change notices hang on it. */
  revision(): Promise<number>;
  /** Keeps something computed from the graph, like a layout, which is no change of the facts: the revision stays. Returns the statement's rows. */
  keep<Row extends object>(statement: string, parameters?: Parameters): Promise<Row[]>;
  /** The same for several statements in one transaction: all or nothing. Returns what the work returns. */
  keepTogether<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface WriteTransaction {
  run<Row extends object>(statement: string, parameters?: Parameters): Promise<Row[]>;
}
