/** Labels do not tell list entries apart: `promotions[2].fromDay` is labelled as `promotions.fromDay`, a condition alike among all and any; the list of initiatives as their `all`. */
export function labelKey(name: string): string {
  const plain = name.replace(/\[\d+\]/g, '').replace(/\.when\.(all|any)\./, '.when.');
  return plain === 'initiatives' ? 'initiatives.all' : plain;
}
