import { InvalidArgumentError } from 'commander';

/** A lever as a call writes it; the file's form of it is checked like the file. */
export type LeverText = Readonly<Record<string, unknown>>;

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)`;

/** Reads `pool.share=0.1..0.6`, `pool.share=0.1..0.6:0.05` or `pool.policy=none,threshold,forecast`. */
export function leverText(text: string): LeverText {
  const [, at, says] = /^([^=\s]+)=(.+)$/.exec(text.trim()) ?? [];
  if (at === undefined || says === undefined)
    throw new InvalidArgumentError('Expected a place of the world, "=" and a range or words, for example pool.share=0.1..0.6 or pool.policy=none,forecast.');
  const range = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})(?::(${NUMBER}))?$`).exec(says);
  const id = idOf(at);
  if (range) return { id, kind: 'number', at, min: Number(range[1]), max: Number(range[2]), ...(range[3] === undefined ? {} : { step: Number(range[3]) }) };
  const values = says.split(',').map((word) => plainValue(word.trim()));
  return { id, kind: 'choice', at, values };
}

/** `staff.onDuty.checkout` and `/staff/onDuty/checkout` as `staff-on-duty-checkout`. */
function idOf(at: string): string {
  const words = at.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return (
    words
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 64) || 'lever'
  );
}

function plainValue(word: string): string | number | boolean {
  if (word === 'true' || word === 'false') return word === 'true';
  return new RegExp(`^${NUMBER}$`).test(word) ? Number(word) : word;
}

/** Reads `labourCost<=12000`, `sales>=7.5e6`, or against the baseline `labourCost<=+1%`. */
export function constraintText(text: string): Readonly<Record<string, unknown>> {
  const match = /^([^<>=\s]+)\s*(<=|>=)\s*([+-]?\d*\.?\d+(?:e\d+)?)\s*(%?)$/i.exec(text.trim());
  if (!match)
    throw new InvalidArgumentError(
      'Expected an indicator, "<=" or ">=" and a number, for example labourCost<=130000, or of the change against the baseline labourCost<=+1%.',
    );
  const [, indicator, sign, number, percent] = match;
  const value = percent === '' ? Number(number) : Number(number) / 100;
  const bound = sign === '<=' ? 'AtMost' : 'AtLeast';
  return { indicator, [percent === '' ? `at${bound.slice(2)}` : `relative${bound}`]: value };
}
