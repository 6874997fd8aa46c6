import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphqlClient, refresh } from "../graphql-client.ts";
import { followNetwork } from "./follow.ts";
import "./live-note.css";

const SEEN_FOR_MS = 5_000;

/** Keeps what is open up to date while others change the data, and says so in passing. */
export function LiveNote() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let refreshing = false;
    let again = false;
    const bring = async () => {
      again = refreshing;
      if (refreshing) return;
      refreshing = true;
      const brought = await refresh.all(graphqlClient);
      refreshing = false;
      if (again) return bring();
      if (!brought) return;
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), SEEN_FOR_MS);
    };
    const leave = followNetwork({
      client: graphqlClient,
      quietFor: refresh.quietFor,
      changed: () => void bring(),
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="live-note" role="status">
      {shown ? <p>{t("live.refreshed")}</p> : null}
    </div>
  );
}
