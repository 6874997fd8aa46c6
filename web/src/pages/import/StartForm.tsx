import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { NodePicker } from "../../ui/NodePicker.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { EventNameQuery } from "./import-queries.ts";
import { KindChoice } from "./KindChoice.tsx";
import { isOfEvent } from "./kinds.ts";
import { Uploading } from "./Uploading.tsx";
import { useUpload } from "./use-upload.ts";

/** What the list is, for which event, and the file; what is chosen stands in the address. */
export function StartForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { as: kind = "ATTENDANCE", event } = useSearch({ from: "/import" });
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<"event" | "file">();
  const eventField = useRef<HTMLDivElement>(null);
  const { uploading, start, cancel } = useUpload(
    (id) => void navigate({ to: "/import/$id", params: { id }, search: { step: "columns" } }),
  );
  const ofEvent = isOfEvent(kind);
  const change = (part: { as?: typeof kind; event?: string }) =>
    void navigate({ to: "/import", search: { as: kind, event, ...part }, replace: true });

  const submit = () => {
    if (ofEvent && !event) {
      setMissing("event");
      eventField.current?.querySelector("input")?.focus();
    } else if (!file) setMissing("file");
    else {
      setMissing(undefined);
      void start({ file, kind, event: ofEvent ? event : undefined });
    }
  };

  return (
    <form
      className="import-start"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <KindChoice chosen={kind} choose={(as) => change({ as })} />
      {ofEvent ? (
        <div ref={eventField} className="import-event">
          <EventField event={event} choose={(id) => change({ event: id })} />
          {missing === "event" && !event ? (
            <p className="field-problem" role="alert">
              {t("import.start.eventMissing")}
            </p>
          ) : null}
        </div>
      ) : null}
      <FileDrop
        file={file}
        choose={(chosen) => {
          setFile(chosen);
          setMissing(undefined);
        }}
      />
      {missing === "file" ? (
        <p className="field-problem" role="alert">
          {t("import.start.fileMissing")}
        </p>
      ) : null}
      <Uploading uploading={uploading} cancel={cancel} />
      {uploading.is === "sending" ? null : (
        <p>
          <button type="submit" className="button strong">
            {t("import.start.read")}
          </button>{" "}
          <span className="soft">{t("import.start.nothingYet")}</span>
        </p>
      )}
    </form>
  );
}

function EventField({ event, choose }: { event: string | undefined; choose: (id: string) => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: EventNameQuery,
    variables: { id: event ?? "" },
    pause: event === undefined,
  });
  const known = event ? data?.event : undefined;
  return (
    <>
      <NodePicker label={t("import.start.event")} kinds={["EVENT"]} chosen={known?.title} choose={choose} />
      {event && data && !known ? (
        <p className="field-problem" role="alert">
          {t("event.unknownText", { id: event })}
        </p>
      ) : null}
      {known ? null : (
        <p className="soft">
          {t("import.start.eventHint")} <Link to="/events">{t("event.toAll")}</Link>
        </p>
      )}
    </>
  );
}
