/** The figures in the order of the table, in its parts. */
export const PARTS = [
  {
    name: "who",
    figures: [
      "recorded",
      "present",
      "stated",
      "newPartners",
      "newShare",
      "returningPartners",
      "firstMeetings",
      "counties",
      "newCounties",
    ],
  },
  { name: "market", figures: ["markets", "stands", "exhibitors"] },
  { name: "outcomes", figures: ["groups", "problems", "proposals"] },
  { name: "after", figures: ["measures", "retained"] },
] as const;

export type FigureName = (typeof PARTS)[number]["figures"][number];

/** Where nothing stands for a figure, sources state none; for the others it cannot be told without a date or a gathering. */
export function isStated(name: FigureName): boolean {
  return name === "stated" || name === "stands";
}

/** Events that fit beside each other. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;
