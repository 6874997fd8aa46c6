import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Action, useActions } from "../../app/actions.ts";

const SWITCH = "import-keys";

/** Answers by single letters; who does not want them, as those who speak to their computer, turns them off. */
export function useKeys() {
  const [on, setOn] = useState(() => localStorage.getItem(SWITCH) !== "off");
  return {
    on,
    turn: (next: boolean) => {
      localStorage.setItem(SWITCH, next ? "on" : "off");
      setOn(next);
    },
  };
}
export type Keys = ReturnType<typeof useKeys>;

/** Lets letters do something as long as the caller is on the page and the letters are on. */
export function useKeyActions({ on }: Keys, actions: readonly Omit<Action, "id">[]): void {
  useActions(
    actions.map((action) => ({ ...action, id: `import-${action.shortcut}`, enabled: action.enabled && on })),
  );
}

export function KeysSwitch({ keys }: { keys: Keys }) {
  const { t } = useTranslation();
  return (
    <label className="keys-switch soft">
      <input type="checkbox" checked={keys.on} onChange={(event) => keys.turn(event.target.checked)} />{" "}
      {t("import.keys.switch")}
    </label>
  );
}
