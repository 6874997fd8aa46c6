/** Something outside the program stands in the way; the message says what to do, and needs no stack trace. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

/** The database does not answer, or not in time; trying again later may help. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** A statement took longer than it was given. */
export class StoreTimedOut extends Error {
  override readonly name = "StoreTimedOut";
}

/** A value that may stand only once stands there already: two that were made at the same moment meet here. */
export class AlreadyThere extends Error {
  override readonly name = "AlreadyThere";
}
