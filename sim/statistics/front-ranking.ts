/** A point of which every coordinate is better the larger it is. */
export type Goodness = readonly number[];

/** Whether a is at least as good as b in everything and better in something. */
export function isBetter(a: Goodness, b: Goodness): boolean {
  return a.every((x, k) => x >= b[k]) && a.some((x, k) => x > b[k]);
}

/**
 * Fronts of points: 0 for those nothing is better than, 1 for those only points of front 0 are better than, and so on.
 * Deb, Pratap, Agarwal and Meyarivan 2002, IEEE Transactions on Evolutionary Computation 6, 182-197.
 */
export function frontRanks(points: readonly Goodness[]): number[] {
  const ranks = new Array<number>(points.length).fill(-1);
  for (let rank = 0, left = points.map((_, i) => i); left.length > 0; rank++) {
    const front = left.filter((i) => !left.some((j) => isBetter(points[j], points[i])));
    for (const i of front) ranks[i] = rank;
    left = left.filter((i) => ranks[i] < 0);
  }
  return ranks;
}

/**
 * How alone each point of a front is: the sum over coordinates of the distance between its two neighbours, each in shares of the whole stretch;
 * infinite at the ends. (The crowding distance of the same paper.)
 */
export function crowdingDistances(points: readonly Goodness[]): number[] {
  const distance = new Array<number>(points.length).fill(0);
  const dimensions = points[0]?.length ?? 0;
  for (let k = 0; k < dimensions; k++) {
    const order = points.map((_, i) => i).sort((a, b) => points[a][k] - points[b][k] || a - b);
    const stretch = points[order[order.length - 1]][k] - points[order[0]][k];
    for (const [place, i] of order.entries()) {
      const [below, above] = [order[place - 1], order[place + 1]];
      if (below === undefined || above === undefined) distance[i] = Number.POSITIVE_INFINITY;
      else if (stretch > 0) distance[i] += (points[above][k] - points[below][k]) / stretch;
    }
  }
  return distance;
}
