import { useTranslation } from "react-i18next";

interface PageStepsProps {
  /** Where the page shown begins; null is the first. */
  after: string | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null } | undefined;
  go: (after: string | null) => void;
}

/** Leads through a list of proposals page by page; nothing where it has one only. */
export function PageSteps({ after, pageInfo, go }: PageStepsProps) {
  const { t } = useTranslation();
  if (!after && !pageInfo?.hasNextPage) return null;
  return (
    <p className="chips">
      {after ? (
        <button type="button" className="button" onClick={() => go(null)}>
          {t("corrections.toFirst")}
        </button>
      ) : null}
      {pageInfo?.hasNextPage ? (
        <button type="button" className="button" onClick={() => go(pageInfo.endCursor ?? null)}>
          {t("corrections.next")}
        </button>
      ) : null}
    </p>
  );
}
