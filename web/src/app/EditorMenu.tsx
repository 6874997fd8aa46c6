import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EDITOR_PAGES } from "./editor-menu.ts";
import { HeaderMenu } from "./HeaderMenu.tsx";
import { useViewer } from "./use-viewer.ts";
import "./editor-menu.css";

/** What editors do, in one place of the header; nothing for others. */
export function EditorMenu() {
  const { t } = useTranslation();
  const { can } = useViewer();
  if (!can("EDITOR")) return null;
  return (
    <HeaderMenu className="editor-menu" summary={t("edit.menu.title")}>
      {EDITOR_PAGES.map(({ to, key }) => (
        <li key={to}>
          <Link to={to}>{t(key)}</Link>
        </li>
      ))}
    </HeaderMenu>
  );
}
