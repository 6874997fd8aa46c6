import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../../app/use-viewer.ts";

/** What only editors are shown on a page that all may read. */
export function EditorLinks({ children }: { children: ReactNode }) {
  const { can } = useViewer();
  return can("EDITOR") ? children : null;
}

export function EditPartnerLinks({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <EditorLinks>
      <Link className="button" to="/partners/$id/edit" params={{ id }}>
        {t("edit.edit")}
      </Link>
      <Link className="button" to="/partners/$id/participations" params={{ id }}>
        {t("edit.participation.title")}
      </Link>
      <Link className="button" to="/partners/$id/collaborations" params={{ id }}>
        {t("edit.collaboration.title")}
      </Link>
      <Link className="button" to="/partners/$id/merge" params={{ id }}>
        {t("edit.merge.link")}
      </Link>
    </EditorLinks>
  );
}

export function EditEventLinks({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <EditorLinks>
      <Link className="button" to="/events/$id/edit" params={{ id }}>
        {t("edit.edit")}
      </Link>{" "}
      <Link className="button" to="/events/$id/participations" params={{ id }}>
        {t("edit.participation.title")}
      </Link>{" "}
      <Link className="button" to="/import" search={{ as: "ATTENDANCE", event: id }}>
        {t("event.bringIn")}
      </Link>{" "}
      <Link className="button" to="/proposals/new" search={{ event: id }}>
        {t("edit.menu.newProposal")}
      </Link>{" "}
      <Link className="button" to="/measures/new" search={{ event: id }}>
        {t("edit.menu.newMeasure")}
      </Link>
    </EditorLinks>
  );
}

/** Of a proposal, problem or measure, from its page. */
export function EditStepLink({ step }: { step: { __typename: string; id: string } }) {
  const { t } = useTranslation();
  return (
    <EditorLinks>
      <p>
        <Link
          className="button"
          to={step.__typename === "Measure" ? "/measures/$id/edit" : "/proposals/$id/edit"}
          params={{ id: step.id }}
        >
          {t("edit.edit")}
        </Link>
      </p>
    </EditorLinks>
  );
}

/** Of a proposal, problem, forum or working group, in a list. */
export function EditContributionLink({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <EditorLinks>
      <Link to="/proposals/$id/edit" params={{ id }}>
        {t("edit.edit")}
      </Link>
    </EditorLinks>
  );
}
