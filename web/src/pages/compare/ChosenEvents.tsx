import { useTranslation } from "react-i18next";
import { NodePicker } from "../../ui/NodePicker.tsx";
import { MOST_COMPARED } from "./figures.ts";

const EVENT = ["EVENT"] as const;

interface ChosenEventsProps {
  chosen: readonly { id: string; title: string; shortLabel: string }[];
  add: (id: string) => void;
  remove: (id: string) => void;
}

/** The events that are compared, each to be taken out, and a field to add one. */
export function ChosenEvents({ chosen, add, remove }: ChosenEventsProps) {
  const { t } = useTranslation();
  return (
    <div className="chosen-events">
      {chosen.length < MOST_COMPARED ? (
        <NodePicker
          key={chosen.length}
          label={t("change.compare.add")}
          kinds={EVENT}
          chosen={undefined}
          choose={add}
        />
      ) : (
        <p className="soft">{t("change.compare.full")}</p>
      )}
      <ul className="chips">
        {chosen.map(({ id, title, shortLabel }) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              aria-label={t("change.compare.remove", { title: shortLabel })}
              title={title}
              onClick={() => remove(id)}
            >
              {shortLabel} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
