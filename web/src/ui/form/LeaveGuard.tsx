import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Confirm } from "./Confirm.tsx";

/** Asks before unsaved changes are left behind: by a link, by going back, by closing the tab. `forget` drops them. */
export function LeaveGuard({ isActive, forget }: { isActive: () => boolean; forget: () => void }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    // Another language or day is another address of the same page: nothing is lost.
    shouldBlockFn: ({ current, next }) => isActive() && current.pathname !== next.pathname,
    enableBeforeUnload: isActive,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Confirm
      title={t("edit.leave.title")}
      yes={t("edit.leave.yes")}
      no={t("edit.leave.no")}
      cancel={blocker.reset}
      confirm={() => {
        forget();
        blocker.proceed();
      }}
    >
      <p>{t("edit.leave.text")}</p>
    </Confirm>
  );
}
