/**
 * The fastest queue we know how to write by hand: M/M/c with a heap ordered by time and sequence, two draws and two
 * events a customer, and nothing else. What the ordinary path is measured against.
 */
export function bareQueue(customers: number, servers: number, arrivalRate: number, meanService: number, random: () => number): number {
  const times = new Float64Array(servers + 2);
  const sequences = new Float64Array(servers + 2);
  const kinds = new Int32Array(servers + 2);
  let length = 0;
  let sequence = 0;
  const waiting = new Float64Array(1 << 16);
  let head = 0;
  let tail = 0;
  let busy = 0;
  let totalWait = 0;

  const push = (time: number, kind: number) => {
    const order = sequence++;
    let hole = length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (times[parent] < time || (times[parent] === time && sequences[parent] < order)) break;
      times[hole] = times[parent];
      sequences[hole] = sequences[parent];
      kinds[hole] = kinds[parent];
      hole = parent;
    }
    times[hole] = time;
    sequences[hole] = order;
    kinds[hole] = kind;
  };
  const dropFirst = () => {
    const last = --length;
    const time = times[last];
    const order = sequences[last];
    let hole = 0;
    for (let child = 1; child < last; child = 2 * hole + 1) {
      if (child + 1 < last && (times[child + 1] < times[child] || (times[child + 1] === times[child] && sequences[child + 1] < sequences[child]))) child++;
      if (time < times[child] || (time === times[child] && order < sequences[child])) break;
      times[hole] = times[child];
      sequences[hole] = sequences[child];
      kinds[hole] = kinds[child];
      hole = child;
    }
    times[hole] = time;
    sequences[hole] = order;
    kinds[hole] = kinds[last];
  };

  push(-Math.log(1 - random()) / arrivalRate, 0);
  for (let served = 0, arrived = 0; served < customers; ) {
    const now = times[0];
    const kind = kinds[0];
    dropFirst();
    if (kind === 0) {
      if (++arrived < customers) push(now - Math.log(1 - random()) / arrivalRate, 0);
      if (busy < servers) {
        busy++;
        push(now - Math.log(1 - random()) * meanService, 1);
      } else waiting[tail++ & 0xffff] = now;
    } else {
      served++;
      if (head < tail) {
        totalWait += now - waiting[head++ & 0xffff];
        push(now - Math.log(1 - random()) * meanService, 1);
      } else busy--;
    }
  }
  return totalWait / customers;
}
