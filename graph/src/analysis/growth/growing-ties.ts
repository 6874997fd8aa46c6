/**
 * An undirected network that gains and loses ties, with what is asked of it at every step kept as it
 * changes: clustering is brought up to date by the triangles a tie closes instead of counted anew.
 */
export class GrowingTies {
  readonly #neighbours: (number[] | undefined)[];
  readonly #triangles: Float64Array;
  #ties = 0;
  #nodes = 0;
  /** Whose neighbours are marked: they carry the number of the marking. Ties of one node come one after the other. */
  #marked = -1;
  #marking = 0;
  readonly #marks: Int32Array;

  /** Nodes will be numbered from 0 to below `size`. */
  constructor(size: number) {
    this.#neighbours = Array.from({ length: size }, () => undefined);
    this.#triangles = new Float64Array(size);
    this.#marks = new Int32Array(size);
  }

  /** Takes up a node, which then counts even without a tie. */
  addNode(node: number): void {
    if (this.#neighbours[node]) return;
    this.#neighbours[node] = [];
    this.#nodes++;
  }

  /** With its ties; whom it was tied to. */
  removeNode(node: number): number[] {
    const neighbours = [...(this.#neighbours[node] ?? [])];
    for (const other of neighbours) this.removeTie(node, other);
    if (this.#neighbours[node]) this.#nodes--;
    this.#neighbours[node] = undefined;
    return neighbours;
  }

  /** Whether the tie was not there before. */
  addTie(a: number, b: number): boolean {
    const [ofA, ofB] = [this.#neighbours[a], this.#neighbours[b]];
    if (!ofA || !ofB || a === b || this.#areTied(a, b)) return false;
    this.#closeTriangles(a, b, ofB, 1);
    ofA.push(b);
    ofB.push(a);
    this.#marks[b] = this.#marking;
    this.#ties++;
    return true;
  }

  removeTie(a: number, b: number): void {
    const [ofA, ofB] = [this.#neighbours[a], this.#neighbours[b]];
    if (!ofA || !ofB || !this.#areTied(a, b)) return;
    this.#closeTriangles(a, b, ofB, -1);
    ofA.splice(ofA.indexOf(b), 1);
    ofB.splice(ofB.indexOf(a), 1);
    this.#marked = -1;
    this.#ties--;
  }

  get nodes(): number {
    return this.#nodes;
  }

  get ties(): number {
    return this.#ties;
  }

  /** Ties of all that could be; 0 below two nodes. */
  get density(): number {
    return this.#nodes < 2 ? 0 : (2 * this.#ties) / (this.#nodes * (this.#nodes - 1));
  }

  /** Ties a node on average; 0 without nodes. */
  get meanDegree(): number {
    return this.#nodes === 0 ? 0 : (2 * this.#ties) / this.#nodes;
  }

  /** Mean of the local clustering coefficients, 0 where a node has fewer than two ties (Watts, Strogatz 1998); null without nodes. */
  get averageClustering(): number | null {
    if (this.#nodes === 0) return null;
    let sum = 0;
    this.#neighbours.forEach((neighbours, node) => {
      const degree = neighbours?.length ?? 0;
      if (degree > 1) sum += (2 * (this.#triangles[node] ?? 0)) / (degree * (degree - 1));
    });
    return sum / this.#nodes;
  }

  /** Nodes of the largest component by all nodes; 0 without nodes. */
  get largestComponentShare(): number {
    if (this.#nodes === 0) return 0;
    const seen = new Uint8Array(this.#neighbours.length);
    let unseen = this.#nodes;
    let largest = 0;
    // No component that is still to be found can be larger than what is left.
    for (let start = 0; unseen > largest; start++) {
      if (seen[start] || !this.#neighbours[start]) continue;
      seen[start] = 1;
      const found = [start];
      for (let node = found[0], at = 0; node !== undefined && found.length < unseen; node = found[++at]) {
        for (const next of this.#neighbours[node] ?? []) {
          if (seen[next]) continue;
          seen[next] = 1;
          found.push(next);
        }
      }
      unseen -= found.length;
      largest = Math.max(largest, found.length);
    }
    return largest / this.#nodes;
  }

  #areTied(a: number, b: number): boolean {
    this.#markNeighbours(a);
    return this.#marks[b] === this.#marking;
  }

  #markNeighbours(node: number): void {
    if (this.#marked === node) return;
    this.#marked = node;
    this.#marking++;
    for (const neighbour of this.#neighbours[node] ?? []) this.#marks[neighbour] = this.#marking;
  }

  /** The tie of a, whose neighbours are marked, and b closes a triangle with each neighbour they share. */
  #closeTriangles(a: number, b: number, ofB: readonly number[], by: 1 | -1): void {
    const [marks, triangles, marking] = [this.#marks, this.#triangles, this.#marking];
    let shared = 0;
    for (const node of ofB) {
      if (marks[node] !== marking) continue;
      triangles[node] = (triangles[node] ?? 0) + by;
      shared++;
    }
    triangles[a] = (triangles[a] ?? 0) + by * shared;
    triangles[b] = (triangles[b] ?? 0) + by * shared;
  }
}
