/** Labels do not tell list entries apart: `promotions[2].fromDay` is labelled as `promotions.fromDay`, a condition alike among all and any; a list of initiatives, risks or responses as their `all`. */
export function labelKey(name: string): string {
  const plain = name.replace(/\[\d+\]/g, '').replace(/\.when\.(all|any)\./, '.when.');
  return ['initiatives', 'risks', 'responses'].includes(plain) ? `${plain}.all` : plain;
}
