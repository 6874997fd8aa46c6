/** Where nodes stand, by id; a node without a place in the picture is missing. */
export type Positions = Map<string, Point>;

export interface Point {
  x: number;
  y: number;
}
