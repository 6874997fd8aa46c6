import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import type { TakeSnapshotMutationVariables } from "../../gql/graphql.ts";
import { TakeSnapshotMutation } from "./snapshot-query.ts";

interface TakeSnapshotProps {
  view: Omit<TakeSnapshotMutationVariables, "title">;
  /** The filter in words. */
  about: string;
}

/** Freezes what is seen under a title, and opens it. */
export function TakeSnapshot({ view, about }: TakeSnapshotProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [refusal, setRefusal] = useState("");
  const [{ fetching }, take] = useMutation(TakeSnapshotMutation);
  const submit = async () => {
    const { data, error } = await take({ ...view, title });
    const answer = data?.takeSnapshot;
    if (answer?.__typename === "SnapshotTaken")
      return navigate({ to: "/snapshots/$id", params: { id: answer.snapshot.id } });
    setRefusal(
      answer && "message" in answer ? answer.message : (error?.graphQLErrors[0]?.message ?? t("state.error")),
    );
  };
  return (
    <form
      className="take-snapshot"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t("snapshot.take")}</h3>
      <p className="soft">{t("snapshot.what", { about: about || t("takeAway.noFilter") })}</p>
      <label>
        <span className="soft">{t("snapshot.titleField")}</span>
        <input
          className="field"
          required
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={fetching || title.trim() === ""}>
        {t("snapshot.take")}
      </button>
      <p role="alert">{refusal}</p>
    </form>
  );
}
