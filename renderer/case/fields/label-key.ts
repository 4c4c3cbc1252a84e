/** Labels do not tell list entries apart: `promotions[2].fromDay` is labelled as `promotions.fromDay`, a condition alike among all and any; a section that stands for itself (initiatives, risks, responses, execution) as its `all`. */
export function labelKey(name: string): string {
  const plain = name.replace(/\[\d+\]/g, '').replace(/\.when\.(all|any)\./, '.when.');
  return ['initiatives', 'risks', 'responses', 'execution', 'rules'].includes(plain) ? `${plain}.all` : plain;
}
