import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type RecordShape } from "neo4j-driver";
import { AlreadyThere, SetupError, StoreTimedOut, StoreUnavailable } from "./errors.ts";
import { Planning } from "./planning.ts";
import type { Parameters, ReadLimits, Store, WriteTransaction } from "./store.ts";

export interface Connection {
  /** `neo4j://host:port`, `bolt://host:port`, or the same with `+s`. */
  uri: string;
  username: string;
  password: string;
  database: string;
}

const LONGEST_WAIT_FOR_CONNECTION_MS = 4_000;
const LONGEST_READ_MS = 30_000;
/** Loading a whole dataset, and what is kept beside it, is one transaction. */
const LONGEST_WRITE_MS = 1_800_000;

/** Opens the store and checks that it answers; SetupError where the server or the password is wrong. */
export async function connectStore({ uri, username, password, database }: Connection): Promise<Store> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: LONGEST_WAIT_FOR_CONNECTION_MS,
    connectionTimeout: LONGEST_WAIT_FOR_CONNECTION_MS,
    maxTransactionRetryTime: LONGEST_WAIT_FOR_CONNECTION_MS,
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  try {
    await driver.verifyConnectivity({ database });
  } catch (error) {
    await driver.close();
    throw refusal(error, uri, username);
  }
  return new Neo4jStore(driver, database);
}

class Neo4jStore implements Store {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #planning = new Planning();

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
  }

  async read<Row extends object>(
    statement: string,
    parameters: Parameters = {},
    { timeoutMs = LONGEST_READ_MS }: ReadLimits = {},
  ): Promise<Row[]> {
    try {
      return await this.#readOnce<Row>(statement, parameters, timeoutMs);
    } catch (error) {
      if (!isPassing(error)) throw translated(error);
    }
    try {
      return await this.#readOnce<Row>(statement, parameters, timeoutMs);
    } catch (error) {
      throw translated(error);
    }
  }

  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#inTransaction(async (transaction) => {
      await transaction.run(COUNT_THE_WRITE);
      return work({ run: (statement, parameters) => rowsOf(transaction, statement, parameters) });
    });
  }

  async revision(): Promise<number> {
    const [row] = await this.read<{ revision: number }>(REVISION);
    return row?.revision ?? 0;
  }

  async keep<Row extends object>(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#inTransaction((transaction) => rowsOf<Row>(transaction, statement, parameters));
  }

  async keepTogether<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#inTransaction((transaction) =>
      work({ run: (statement, parameters) => rowsOf(transaction, statement, parameters) }),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Auto-commit: half again as fast as a managed transaction, but without the driver's retries. */
  async #readOnce<Row extends object>(
    statement: string,
    parameters: Parameters,
    timeout: number,
  ): Promise<Row[]> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    const planned = await this.#planning.takeTurn(statement);
    try {
      const running = session.run<RecordShape>(statement, parameters, { timeout });
      // Its columns are known as soon as it is planned.
      running.keys().then(planned, () => {});
      const result = await running;
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      planned();
      await session.close();
    }
  }

  async #inTransaction<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.WRITE,
    });
    try {
      return await session.executeWrite(work, { timeout: LONGEST_WRITE_MS });
    } catch (error) {
      throw translated(error);
    } finally {
      await session.close();
    }
  }
}

async function rowsOf<Row extends object>(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const result = await transaction.run(statement, parameters);
  return result.records.map((record) => record.toObject() as Row);
}

const COUNT_THE_WRITE = `
MERGE (meta:Meta {id: 'meta'})
SET meta.revision = coalesce(meta.revision, 0) + 1`;

const REVISION = `
MATCH (meta:Meta {id: 'meta'})
RETURN meta.revision AS revision`;

function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable;
}

/** A driver error becomes one of ours where a caller can do something about it. */
function translated(error: unknown): unknown {
  if (error instanceof Neo4jError && (error.retriable || error.code === "ServiceUnavailable")) {
    return new StoreUnavailable("The database does not answer.", { cause: error });
  }
  if (error instanceof Neo4jError && error.code.includes("TransactionTimedOut")) {
    return new StoreTimedOut("The database took too long.", { cause: error });
  }
  if (error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed") {
    return new AlreadyThere("A value that may stand only once stands there already.", { cause: error });
  }
  return error;
}

function refusal(error: unknown, uri: string, username: string): SetupError {
  const code = error instanceof Neo4jError ? error.code : "";
  if (code.startsWith("Neo.ClientError.Security")) {
    return new SetupError(
      `Neo4j at ${uri} does not accept the password of "${username}". Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server.`,
      { cause: error },
    );
  }
  return new SetupError(
    `No Neo4j answers at ${uri}. Start that server or correct NEO4J_URI; without NEO4J_URI the program starts one of its own.`,
    { cause: error },
  );
}
