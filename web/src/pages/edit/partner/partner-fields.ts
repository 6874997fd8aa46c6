import type { PartnerToEditQuery } from "../../../gql/graphql.ts";
import type { ValuesOf } from "../../../ui/form/field.ts";
import { choiceField } from "../../../ui/form/fields/choice-field.tsx";
import { linesField } from "../../../ui/form/fields/lines-field.tsx";
import type { Chosen } from "../../../ui/form/fields/node-field.tsx";
import { regionsField } from "../../../ui/form/fields/regions-field.tsx";
import { rowOf, rowsField } from "../../../ui/form/fields/rows-field.tsx";
import { textField } from "../../../ui/form/fields/text-field.tsx";
import { textsField, textsOf } from "../../../ui/form/fields/texts-field.tsx";
import { topicsField } from "../../../ui/form/fields/topics-field.tsx";
import { whereField } from "../../../ui/form/fields/where-field.tsx";
import { PARTNER_KINDS } from "../../../ui/NodePicker.tsx";
import { categoryField } from "./category-field.tsx";

const OFFER_FIELDS = {
  text: textsField("text", { label: "edit.field.text", required: true }),
  topics: topicsField("topics", { label: "edit.field.topics" }),
};

/** All that an editor fills in of a partner. */
export const PARTNER_FIELDS = {
  name: textField("name", { label: "edit.field.name", hint: "edit.hint.name", required: true, most: 300 }),
  kind: choiceField("kind", {
    label: "edit.field.kind",
    required: true,
    values: PARTNER_KINDS,
    nameOf: (kind) => `kind.${kind}`,
  }),
  category: categoryField("category", { label: "edit.field.category" }),
  otherNames: linesField("otherNames", {
    label: "edit.field.otherNames",
    hint: "edit.hint.otherNames",
    most: 300,
  }),
  carrierName: textField("carrierName", {
    label: "edit.field.carrierName",
    hint: "edit.hint.carrierName",
    most: 300,
  }),
  summary: textsField("summary", { label: "edit.field.summary" }),
  website: textField("website", { label: "edit.field.website", most: 500, sort: "url" }),
  email: textField("email", {
    label: "edit.field.email",
    hint: "edit.hint.noPersons",
    most: 200,
    sort: "email",
  }),
  phone: textField("phone", {
    label: "edit.field.phone",
    hint: "edit.hint.noPersons",
    most: 60,
    sort: "tel",
  }),
  where: whereField("basedIn", { label: "edit.field.where" }),
  activeIn: regionsField("activeIn", { label: "edit.field.activeIn" }),
  offers: rowsField("offers", {
    label: "edit.field.offers",
    fields: OFFER_FIELDS,
    add: "edit.addOffer",
    one: "edit.oneOffer",
  }),
  seeks: rowsField("seeks", {
    label: "edit.field.seeks",
    fields: OFFER_FIELDS,
    add: "edit.addRequest",
    one: "edit.oneRequest",
  }),
};

export type PartnerValues = ValuesOf<typeof PARTNER_FIELDS>;

export const PARTNER_SECTIONS = [
  { title: "edit.section.who", names: ["name", "kind", "category", "otherNames", "carrierName", "summary"] },
  { title: "edit.section.contact", names: ["website", "email", "phone"] },
  { title: "edit.section.where", names: ["where", "activeIn"] },
  { title: "edit.section.offers", names: ["offers", "seeks"] },
] as const satisfies { title: string; names: readonly (keyof PartnerValues)[] }[];

type PartnerToEdit = NonNullable<PartnerToEditQuery["partner"]>;
type Read = (text: { de: string; en?: string | null }) => string;

/** What is on record of a partner, as its form holds it. */
export function partnerValues(partner: PartnerToEdit, read: Read): PartnerValues {
  const offersOf = (offers: PartnerToEdit["offers"]) =>
    offers.map(({ id, text, topics }) =>
      rowOf<typeof OFFER_FIELDS>(id, {
        text: textsOf(text),
        topics: topics.map((topic): Chosen => ({ id: topic.id, name: read(topic.name), kind: "TOPIC" })),
      }),
    );
  return {
    name: partner.name,
    kind: partner.kind,
    category: partner.category ?? "",
    otherNames: partner.otherNames.join("\n"),
    carrierName: partner.carrierName ?? "",
    summary: textsOf(partner.summary),
    website: partner.website ?? "",
    email: partner.email ?? "",
    phone: partner.phone ?? "",
    where: {
      place: partner.place ?? "",
      county: partner.basedIn ? { ...partner.basedIn, kind: "REGION" } : null,
      outsideState: partner.outsideState,
    },
    activeIn: partner.activeIn.map(({ id, name }) => ({ id, name, kind: "REGION" })),
    offers: offersOf(partner.offers),
    seeks: offersOf(partner.seeks),
  };
}
