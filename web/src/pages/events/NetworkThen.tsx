import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { type EventChange, NetworkOfDayQuery } from "./change-query.ts";
import { type Drawing, drawingsOf } from "./network-of-day.ts";

/** More would be a blot in a picture of this size. */
const MOST_PARTNERS = 1_500;

/** The network before and on the day, small and in the same places, the event's part in colour. */
export function NetworkThen({ change }: { change: EventChange }) {
  const { t } = useTranslation();
  const tooMany = change.after.partners > MOST_PARTNERS;
  const [{ data }] = useQuery({ query: NetworkOfDayQuery, variables: { on: change.on }, pause: tooMany });
  const drawings = useMemo(
    () =>
      data
        ? drawingsOf(data.network, change.on, new Set(change.partners.map(({ partner }) => partner.id)))
        : null,
    [data, change],
  );
  if (tooMany || drawings?.after.marks.length === 0) return null;
  return (
    <figure className="network-then">
      {(["before", "after"] as const).map((when) => (
        <div key={when}>
          <strong>{t(`change.${when}`)}</strong>
          <svg
            viewBox={drawings?.box ?? "0 0 2 1"}
            role="img"
            aria-label={t("change.picture", {
              when: t(`change.${when}`),
              partners: change[when].partners,
              ties: change[when].ties,
            })}
          >
            {drawings ? <Drawn drawing={drawings[when]} box={drawings.box} /> : null}
          </svg>
        </div>
      ))}
      <figcaption className="credit">{t("change.pictureKey")}</figcaption>
    </figure>
  );
}

function Drawn({ drawing, box }: { drawing: Drawing; box: string }) {
  const unit = Number(box.split(" ")[2]) / 100;
  const { marks, lines } = drawing;
  return (
    <>
      {[false, true].map((chosen) => (
        <g key={String(chosen)} className={chosen ? "chosen" : undefined}>
          <path
            className="ties"
            strokeWidth={unit * (chosen ? 0.35 : 0.2)}
            d={lines
              .filter((line) => line.chosen === chosen)
              .map(({ from, to }) => `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`)
              .join("")}
          />
          {marks
            .filter((mark) => mark.chosen === chosen)
            .map(({ id, x, y }) => (
              <circle key={id} cx={x} cy={y} r={unit * (chosen ? 1.1 : 0.7)} />
            ))}
        </g>
      ))}
    </>
  );
}

const at = (value: number) => value.toFixed(2);
