import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PathFieldsFragment } from "../../gql/graphql.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { KindMark } from "../../ui/KindMark.tsx";
import { SourceList } from "../../ui/SourceList.tsx";

type Step = PathFieldsFragment["steps"][number];

/** A path as a drawing of stops and links, and as sentences that name what each link rests on. */
export function PathChain({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  const first = steps[0];
  if (!first) return null;
  return (
    <>
      <h2>{t("paths.steps", { count: steps.length })}</h2>
      <p className="path-drawing" aria-hidden="true">
        <span className="stop">
          <Stop partner={first.from} />
        </span>
        {steps.map((step) => (
          <span key={step.to.id} className="hop">
            <span className={step.collaboration ? "link strong" : "link"}>{captionOf(step)}</span>
            <span className="stop">
              <Stop partner={step.to} />
            </span>
          </span>
        ))}
      </p>
      <ol className="rows">
        {steps.map((step) => (
          <li key={step.to.id}>
            <StepSentence step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The sentences below have the links. */
function Stop({ partner }: { partner: { name: string; kind: string } }) {
  return (
    <span className="marked">
      <KindMark kind={partner.kind} />
      {partner.name}
    </span>
  );
}

function captionOf({ metAt, collaboration }: Step): string {
  const [event] = metAt;
  return event && !collaboration ? event.shortLabel : (collaboration?.text ?? "");
}

function StepSentence({ step: { from, to, metAt, collaboration } }: { step: Step }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/partners/$id" params={{ id: from.id }}>
        {from.name}
      </Link>{" "}
      {t("paths.and")}{" "}
      <Link to="/partners/$id" params={{ id: to.id }}>
        {to.name}
      </Link>
      {collaboration ? (
        <div>
          {t("paths.collaborate", { text: collaboration.text })}{" "}
          <SourceList sources={collaboration.sources} inline />
        </div>
      ) : null}
      {metAt.length > 0 ? (
        <div>
          {t("paths.met")}
          <ul>
            {metAt.map((event) => (
              <li key={event.id} className="marked">
                <EventLink event={event} />
                <span className="soft">
                  <DateText startsOn={event.startsOn} endsOn={event.endsOn} precision={event.datePrecision} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
