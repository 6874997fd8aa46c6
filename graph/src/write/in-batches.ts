import type { WriteTransaction } from "../store/store.ts";

/** Runs a piece of a larger write: all in one transaction, or each in one of its own where all would not fit. */
export type Run = (work: (transaction: WriteTransaction) => Promise<unknown>) => Promise<unknown>;

const A_BATCH = 5_000;

/** Runs the statement once for each batch of these, given to it as the named parameter. */
export async function inBatches<Value>(
  run: Run,
  statement: string,
  parameter: string,
  values: readonly Value[],
): Promise<void> {
  for (let start = 0; start < values.length; start += A_BATCH) {
    const batch = values.slice(start, start + A_BATCH);
    await run((transaction) => transaction.run(statement, { [parameter]: batch }));
  }
}
