import { type ReactNode, useEffect } from "react";

/** A page of text and lists: its title stands in the tab, too. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Bündnisgraph`;
  }, [title]);
  return (
    <div className="page">
      <h1>{title}</h1>
      {lead ? <div className="lead">{lead}</div> : null}
      {children}
    </div>
  );
}
