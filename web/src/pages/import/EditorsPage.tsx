import type { ReactNode } from "react";
import { useViewer } from "../../app/use-viewer.ts";
import { Page } from "../../ui/Page.tsx";
import { EditorsOnly } from "../edit/EditorsOnly.tsx";

/** A page for editors; others find under its title how to become one. */
export function EditorsPage({ title, children }: { title: string; children: ReactNode }) {
  const { can } = useViewer();
  if (can("EDITOR")) return children;
  return (
    <Page title={title}>
      <EditorsOnly>{null}</EditorsOnly>
    </Page>
  );
}
