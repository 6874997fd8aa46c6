import { useRef, useState } from "react";
import { CombinedError } from "urql";
import { whatChangedMeanwhile } from "../../ui/form/compare.ts";
import { dropDraft } from "../../ui/form/draft.ts";
import { emptyValues, type Values } from "../../ui/form/field.ts";
import { type Beginning, changesIn, type FormShape, problemsIn, useForm } from "../../ui/form/use-form.ts";
import type { Duplicate, Outcome } from "./outcome.ts";

/** Two editors' values of the same thing, and what both began with. */
export interface Meeting {
  base: Values;
  mine: Values;
  theirs: Values;
  basedOn: number | null;
  /** Values brought from another form: not another editor's. */
  carried: boolean;
}

interface Ways {
  save: (now: Beginning, changed: readonly string[], anyway: boolean) => Promise<Outcome>;
  reread: ((values: Values) => Promise<{ base: Values; basedOn: number }>) | undefined;
  saved: (outcome: Outcome & { kind: "saved" }, now: Beginning, changed: readonly string[]) => void;
}

/** A form and the way to its being saved, with all that may come in between; whatever comes, the values stay. */
export function useSaving(key: string, shape: FormShape, beginning: Beginning, ways: Ways) {
  const form = useForm(key, shape, beginning);
  const [meeting, setMeeting] = useState<Meeting | undefined>(() =>
    form.carried
      ? {
          base: emptyValues(shape.fields),
          mine: form.carried,
          theirs: beginning.base,
          basedOn: beginning.basedOn,
          carried: true,
        }
      : undefined,
  );
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>();
  const [failure, setFailure] = useState<CombinedError>();
  const [busy, setBusy] = useState(false);
  /** Counts tries that met a problem, each to bring the eye back to it. */
  const [tries, setTries] = useState(0);
  const isDone = useRef(false);

  const attempt = async (now: Beginning, anyway = false): Promise<void> => {
    setFailure(undefined);
    setDuplicates(undefined);
    if (problemsIn(shape, now.values).length > 0) {
      form.ask();
      setTries((before) => before + 1);
      return;
    }
    const changed = changesIn(shape, now.base, now.values);
    setBusy(true);
    const outcome = await ways.save(now, changed, anyway).finally(() => setBusy(false));
    if (outcome.kind === "saved") {
      isDone.current = true;
      dropDraft(key);
      form.startOver();
      ways.saved(outcome, now, changed);
    } else if (outcome.kind === "invalid") {
      form.tell(outcome.problems);
      setTries((before) => before + 1);
    } else if (outcome.kind === "duplicates") setDuplicates(outcome.candidates);
    else if (outcome.kind === "failed") setFailure(outcome.error);
    else if (outcome.kind === "stale") await meet(now);
  };

  /** Others were quicker: see what they changed, and go on by oneself where it is nothing of this form. */
  const meet = async (now: Beginning) => {
    if (!ways.reread) throw new Error("what is based on a revision can be read again");
    let fresh: { base: Values; basedOn: number };
    try {
      fresh = await ways.reread(now.values);
    } catch (error) {
      setFailure(
        error instanceof CombinedError ? error : new CombinedError({ graphQLErrors: [String(error)] }),
      );
      return;
    }
    const { base: theirs, basedOn } = fresh;
    if (whatChangedMeanwhile(shape.fields, now.base, now.values, theirs).length === 0) {
      const next = { base: theirs, values: now.values, basedOn };
      form.goOn(next);
      await attempt(next);
      return;
    }
    setMeeting({ base: now.base, mine: now.values, theirs, basedOn, carried: false });
  };

  return {
    form,
    meeting,
    duplicates,
    failure,
    busy,
    tries,
    hasUnsaved: () => !isDone.current && form.isTouched,
    change: (name: string, value: unknown) => {
      isDone.current = false;
      form.change(name, value);
    },
    save: (anyway = false) =>
      attempt({ base: form.base, values: form.values, basedOn: form.basedOn }, anyway),
    /** Goes on with what was decided, and saves it at once where that is wanted. */
    settle: async (values: Values, andSave: boolean) => {
      if (!meeting) return;
      const next = { base: meeting.theirs, values, basedOn: meeting.basedOn };
      setMeeting(undefined);
      dropDraft(key);
      form.goOn(next);
      if (andSave) await attempt(next);
    },
    setDuplicatesAside: () => setDuplicates(undefined),
  };
}
