import type { AskedPlace } from "./preview-row.ts";

const ROWS_NAMED = 20;

/** The questions about places that the rows of a list raise, each once, in the order of the list. */
export class AskedPlaces {
  readonly #questions = new Map<string, AskedPlace>();

  /** A row that asks; or asks nothing. */
  add(row: number, asked: Omit<AskedPlace, "rowCount" | "rows"> | null | undefined | ""): void {
    if (!asked) return;
    const question = this.#questions.get(asked.id) ?? { ...asked, rowCount: 0, rows: [] };
    this.#questions.set(asked.id, question);
    question.rowCount++;
    if (question.rows.length < ROWS_NAMED) question.rows.push(row);
  }

  all(): AskedPlace[] {
    return [...this.#questions.values()];
  }
}
