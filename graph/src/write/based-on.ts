/** What a change must not have been overtaken on; nothing where the input does not ask. */
export function basedOn(input: { id?: string | null | undefined; basedOn?: number | null | undefined }) {
  return input.id && typeof input.basedOn === "number"
    ? { revision: input.basedOn, ids: [input.id] }
    : undefined;
}

/** The same for what is on record between two things, known by its ends. */
export function basedOnTie(revision: number | null | undefined, ids: readonly [string, string]) {
  return typeof revision === "number" ? ({ revision, ids, ofTie: true } as const) : undefined;
}

/** What of the input was given, so that what was left out stays as it is. */
export function given<Input extends object, Name extends keyof Input>(
  input: Input,
  ...names: Name[]
): Partial<Pick<Input, Name>> {
  return Object.fromEntries(
    names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  ) as Partial<Pick<Input, Name>>;
}
