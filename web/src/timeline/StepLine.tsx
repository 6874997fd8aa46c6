import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { writeDate } from "../i18n/dates.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { dayText } from "./days.ts";
import { type Playback, useMoment } from "./playback.ts";
import { whatHappened, whenAndWhere } from "./step-words.ts";
import { stepAt } from "./story.ts";

/** One line for what the latest event brought, and how far the network has grown with it. */
export function StepLine({ playback }: { playback: Playback }) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const { story } = playback;
  const playing = useMoment(playback, (moment) => moment.playing);
  const step = useMoment(playback, ({ day }) => stepAt(story, day) ?? dayText(day));
  if (typeof step === "string") {
    const day = writeDate(step, null, "DAY", language);
    return <p className="timeline-line">{t("timeline.before", { day })}</p>;
  }
  return (
    <p className="timeline-line">
      {playing ? (
        <strong>{step.label}</strong>
      ) : (
        <Link to="/events/$id" params={{ id: step.id }}>
          {step.label}
        </Link>
      )}
      <span>
        {whenAndWhere(step, language)}: {whatHappened(step, t)}
      </span>
      <span className="soft">
        {t("timeline.soFar", { count: step.partners, number: number(step.partners) })}
      </span>
    </p>
  );
}
