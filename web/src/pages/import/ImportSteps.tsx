import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMoment } from "../../i18n/use-moment.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { useSay } from "./announcer.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { CommitStep } from "./CommitStep.tsx";
import { GiveUp } from "./GiveUp.tsx";
import { Interrupted } from "./Interrupted.tsx";
import { NoFurther } from "./NoFurther.tsx";
import { PreviewStep } from "./PreviewStep.tsx";
import { ResultStep } from "./ResultStep.tsx";
import { SettleStep } from "./SettleStep.tsx";
import { StepBar } from "./StepBar.tsx";
import { stepShown, stepsWithin } from "./steps.ts";
import { type Import, isWorkedOn } from "./use-import.ts";
import { WorkProgress } from "./WorkProgress.tsx";

interface ImportStepsProps {
  shown: Import;
  again: () => void;
  /** The server does not answer just now. */
  away: boolean;
}

/** The steps of an import, and the one that is open. */
export function ImportSteps({ shown, again, away }: ImportStepsProps) {
  const { t } = useTranslation();
  const say = useSay();
  const moment = useMoment();
  const { step: asked } = useSearch({ from: "/import/$id" });
  const { state, kind, event, fileName, createdAt, interrupted, counts } = shown;
  const step = stepShown(asked, state);
  const works = isWorkedOn(shown);

  // Nobody has to look at the bar to learn that it is done.
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state) say(t(`import.state.${state}`));
    before.current = state;
  }, [state, say, t]);

  // Before the first reading is done there is nothing else to see.
  const firstReading = state === "READING" && shown.columns.length === 0;
  return (
    <Page
      title={fileName}
      lead={
        <p className="import-lead">
          {t(`import.kind.${kind}.name`)}
          {event ? (
            <>
              {" · "}
              <EventLink event={event} short />
            </>
          ) : null}
          {" · "}
          {t("import.uploaded", { moment: moment(createdAt) })}
        </p>
      }
    >
      <StepBar
        id={shown.id}
        current={step}
        within={interrupted ? [] : stepsWithin(state)}
        open={counts.open}
        state={state}
      />
      {works ? <WorkProgress shown={shown} away={away} again={again} /> : null}
      {interrupted ? <Interrupted shown={shown} again={again} /> : null}
      {firstReading || interrupted || state === "COMMITTING" ? null : (
        <>
          {step === "columns" ? <ColumnsStep shown={shown} /> : null}
          {step === "preview" ? <PreviewStep shown={shown} /> : null}
          {step === "settle" ? <SettleStep shown={shown} /> : null}
          {step === "commit" ? <CommitStep shown={shown} again={again} /> : null}
          {step === "result" ? <ResultStep shown={shown} again={again} /> : null}
          {step === undefined ? <NoFurther shown={shown} /> : null}
        </>
      )}
      {state === "PREVIEW" || state === "READING" ? <GiveUp id={shown.id} fileName={fileName} /> : null}
    </Page>
  );
}
