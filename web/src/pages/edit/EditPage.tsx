import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EditorsOnly } from "./EditorsOnly.tsx";
import { useReading } from "./read-at.ts";

/** A page on which editors make something new. */
export function NewPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Page title={title} lead={lead}>
      <EditorsOnly>{children}</EditorsOnly>
    </Page>
  );
}

interface EditPageProps<Facts> {
  /** Of what is edited: the id. */
  id: string;
  title: (facts: Facts | undefined) => string;
  /** Undefined where nothing has the id. */
  read: () => Promise<Facts | undefined>;
  children: (facts: Facts, again: () => void) => ReactNode;
}

/** A page on which editors change what is on record: read anew each time, for editors alone. */
export function EditPage<Facts>({ id, title, read, children }: EditPageProps<Facts>) {
  const { t } = useTranslation();
  const { reading, again } = useReading(id, read);
  const facts = reading.state === "there" ? reading.facts : undefined;
  return (
    <Page title={title(facts)}>
      <EditorsOnly>
        {reading.state === "underway" ? <Loading lines={10} /> : null}
        {reading.state === "failed" ? <ErrorState error={reading.error} retry={again} /> : null}
        {reading.state === "there" && facts === undefined ? (
          <EmptyState title={t("edit.unknown", { id })} />
        ) : null}
        {facts === undefined ? null : children(facts, again)}
      </EditorsOnly>
    </Page>
  );
}
