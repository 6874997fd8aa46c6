/** No import has the id. */
export class UnknownImport extends Error {
  constructor(id: string) {
    super(`No import has the id "${id}".`);
  }
}

/** No event has the id, or the kind of list needs one. */
export class UnknownEvent extends Error {}

/** These columns were left out and not kept: the file itself is needed. */
export class FileNeeded extends Error {
  readonly columns: readonly number[];

  constructor(columns: readonly number[]) {
    super(
      "What these columns hold was left out for the sake of persons and is not kept: upload the file again.",
    );
    this.columns = columns;
  }
}

/** Rows are not settled. */
export class QuestionsOpen extends Error {
  readonly open: number;

  constructor(open: number) {
    super(`${open} rows are not settled.`);
    this.open = open;
  }
}

/** Rows would do something else than was shown, as facts have changed since. */
export class ChangedMeanwhile extends Error {
  readonly rows: readonly number[];

  constructor(rows: readonly number[]) {
    super("Facts have changed since the rows were compared: look at these rows again.");
    this.rows = rows;
  }
}

/** The decision cannot be meant; `argument` names what is wrong with it. */
export class BadDecision extends Error {
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}
