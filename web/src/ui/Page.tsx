import { type ReactNode, useEffect } from "react";

/** A page of text and lists: its title stands in the tab, too. */
export function Page({
  title,
  lead,
  takeAway,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** The menu to take the page's list or picture away. */
  takeAway?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} – Bündnisgraph`;
  }, [title]);
  return (
    <div className="page">
      {takeAway}
      <h1>{title}</h1>
      {lead ? <div className="lead">{lead}</div> : null}
      {children}
    </div>
  );
}
