import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerFilter, PartnerOrder } from "../../gql/graphql.ts";
import { PAGE_LENGTH, PartnerRows } from "./PartnerRows.tsx";

interface PartnerTableProps {
  filter: PartnerFilter;
  asOf: string | null;
  orderBy: PartnerOrder;
  total: number;
}

/** Partners a page at a time, one page below the other. */
export function PartnerTable({ filter, asOf, orderBy, total }: PartnerTableProps) {
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
            <th scope="col" className="secondary">
              {t("partners.firstSeen")}
            </th>
            <th scope="col" className="number">
              {t("partners.degree")}
            </th>
          </tr>
        </thead>
        {cursors.map((after, page) => (
          <PartnerRows
            key={after}
            filter={filter}
            asOf={asOf}
            orderBy={orderBy}
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
