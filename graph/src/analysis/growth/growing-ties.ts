/**
 * An undirected network that gains and loses ties, with what is asked of it at every step kept as it
 * changes: clustering is brought up to date by the triangles a tie closes instead of counted anew.
 */
export class GrowingTies {
  readonly #neighbours: Set<number>[] = [];
  readonly #triangles: number[] = [];
  #ties = 0;
  /** Sum of the local clustering coefficients. */
  #clustering = 0;
  #nodes = 0;

  /** Takes up a node, which then counts even without a tie; nodes are numbered from 0 in any order. */
  addNode(node: number): void {
    if (this.#neighbours[node]) return;
    this.#neighbours[node] = new Set();
    this.#triangles[node] = 0;
    this.#nodes++;
  }

  removeNode(node: number): void {
    for (const other of [...(this.#neighbours[node] ?? [])]) this.removeTie(node, other);
    if (!this.#neighbours[node]) return;
    delete this.#neighbours[node];
    this.#nodes--;
  }

  addTie(a: number, b: number): void {
    this.#change(a, b, 1);
  }

  removeTie(a: number, b: number): void {
    this.#change(a, b, -1);
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
    return this.#nodes === 0 ? null : this.#clustering / this.#nodes;
  }

  /** Nodes of the largest component by all nodes; 0 without nodes. */
  get largestComponentShare(): number {
    if (this.#nodes === 0) return 0;
    const seen = new Uint8Array(this.#neighbours.length);
    let largest = 0;
    for (const start of this.#neighbours.keys()) {
      if (seen[start] || !this.#neighbours[start]) continue;
      seen[start] = 1;
      const queue = [start];
      for (let node = queue[0], at = 0; node !== undefined; node = queue[++at]) {
        for (const next of this.#neighbours[node] ?? []) {
          if (seen[next]) continue;
          seen[next] = 1;
          queue.push(next);
        }
      }
      largest = Math.max(largest, queue.length);
    }
    return largest / this.#nodes;
  }

  #change(a: number, b: number, by: 1 | -1): void {
    const ofA = this.#neighbours[a];
    const ofB = this.#neighbours[b];
    if (!ofA || !ofB || a === b || ofA.has(b) === by > 0) return;
    const [fewer, more] = ofA.size < ofB.size ? [ofA, ofB] : [ofB, ofA];
    const common: number[] = [];
    for (const node of fewer) if (more.has(node)) common.push(node);
    for (const node of [a, b, ...common]) this.#clustering -= this.#local(node);
    if (by > 0) {
      ofA.add(b);
      ofB.add(a);
    } else {
      ofA.delete(b);
      ofB.delete(a);
    }
    this.#ties += by;
    for (const node of common) this.#triangles[node] = (this.#triangles[node] ?? 0) + by;
    for (const node of [a, b]) this.#triangles[node] = (this.#triangles[node] ?? 0) + by * common.length;
    for (const node of [a, b, ...common]) this.#clustering += this.#local(node);
  }

  #local(node: number): number {
    const degree = this.#neighbours[node]?.size ?? 0;
    return degree < 2 ? 0 : (2 * (this.#triangles[node] ?? 0)) / (degree * (degree - 1));
  }
}
