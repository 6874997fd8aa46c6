import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerFilter, PartnerOrder } from "../../gql/graphql.ts";
import { PAGE_LENGTH, PartnerRows } from "./PartnerRows.tsx";
import type { Pointing } from "./pointing.ts";

export interface PartnerTableProps {
  filter: PartnerFilter;
  asOf: string | null;
  orderBy: PartnerOrder;
  total: number;
  /** The place that distances are from; none are given without one. */
  from: { longitude: number; latitude: number } | undefined;
  pointing: Pointing;
}

/** Partners a page at a time, one page below the other. */
export function PartnerTable({ total, ...rows }: PartnerTableProps) {
  const { t } = useTranslation();
  /** What each page comes after; the first comes after nothing. */
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("partners.name")}</th>
            <th scope="col" className="secondary">
              {t("partners.category")}
            </th>
            <th scope="col">{t("partners.place")}</th>
            {rows.from ? (
              <th scope="col" className="number">
                {t("partners.kmAway")}
              </th>
            ) : null}
            <th scope="col" className={seenClass("FIRST_SEEN", rows.orderBy)}>
              {t("partners.firstSeen")}
            </th>
            <th scope="col" className={seenClass("LAST_SEEN", rows.orderBy)}>
              {t("partners.lastSeen")}
            </th>
            <th scope="col" className={degreeClass(rows.orderBy)}>
              {t("partners.degree")}
            </th>
          </tr>
        </thead>
        {cursors.map((after, page) => (
          <PartnerRows
            key={after}
            {...rows}
            after={after}
            more={
              page === cursors.length - 1
                ? {
                    label: t("partners.more", { shown: Math.min((page + 1) * PAGE_LENGTH, total), total }),
                    load: (cursor) => setCursors((before) => [...before, cursor]),
                  }
                : undefined
            }
          />
        ))}
      </table>
    </div>
  );
}

/** What the list is ordered by is shown, however narrow it is. */
export function seenClass(of: PartnerOrder, orderBy: PartnerOrder): string | undefined {
  return of === orderBy ? undefined : "secondary";
}

/** Ties are left out on the narrowest screens, unless they make the order. */
export function degreeClass(orderBy: PartnerOrder): string {
  return orderBy === "DEGREE" ? "number degree ordering" : "number degree";
}
