import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

interface HeaderMenuProps {
  className: string;
  /** What stands on its button. */
  summary: ReactNode;
  plain?: boolean;
  children: ReactNode;
}

/** A menu in the header: Escape, another page and leaving it close it. */
export function HeaderMenu({ className, summary, plain = false, children }: HeaderMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => menu.current?.removeAttribute("open"), [pathname]);
  return (
    <details
      className={className}
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        menu.current?.removeAttribute("open");
        menu.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) menu.current?.removeAttribute("open");
      }}
    >
      <summary className={plain ? "button plain" : "button"}>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}
