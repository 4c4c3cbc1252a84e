import fc from 'fast-check';
import { isObject, type Path } from '../../sim/scenario/json-path.js';

/** Values that have broken programs before. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  '',
  'none',
  'NaN',
  '-1',
  '促销',
  '\u0000',
  0,
  -0,
  -1,
  1,
  0.1,
  2 ** 53,
  1e308,
  -1e308,
  5e-324,
  [],
  {},
  [null],
  [[]],
  { kind: 'constant' },
  { kind: 'normal', mean: 1e9, sd: 1e9 },
  { kind: 'empirical', values: [0], weights: [0] },
  { toString: null },
  { length: -1 },
];

type Damage = (root: unknown) => unknown;

/** One random change of a JSON value: something replaced, removed, doubled, renamed or added. */
export function damage(example: unknown): fc.Arbitrary<Damage> {
  const places = fc.constantFrom(...pathsOf(example, []));
  const odd = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ODD_VALUES) }, fc.jsonValue(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const names = fc.oneof(fc.constantFrom('kind', 'share', 'staff', 'mean', '$ref', 'toString', 'hasOwnProperty', '0', ''), fc.string());
  return fc.oneof(
    fc.tuple(places, odd).map(
      ([at, value]): Damage =>
        (root) =>
          changed(root, at, () => value),
    ),
    places.map(
      (at): Damage =>
        (root) =>
          changed(root, at, () => undefined),
    ),
    fc.tuple(places, places).map(
      ([at, from]): Damage =>
        (root) =>
          changed(root, at, () => structuredClone(lookUp(root, from))),
    ),
    fc.tuple(places, names, odd).map(
      ([at, name, value]): Damage =>
        (root) =>
          changed(root, at, (old) => (isObject(old) ? { ...old, [name]: value } : old)),
    ),
    fc.tuple(places, fc.integer({ min: 2, max: 40 })).map(
      ([at, times]): Damage =>
        (root) =>
          changed(root, at, (old) => (Array.isArray(old) ? Array.from({ length: times }, () => old).flat() : old)),
    ),
    fc.tuple(places, fc.constantFrom(-1, 0, 0.5, 10, 1000, 1e6)).map(
      ([at, factor]): Damage =>
        (root) =>
          changed(root, at, (old) => (typeof old === 'number' ? old * factor : old)),
    ),
  );
}

function pathsOf(value: unknown, at: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...at, Array.isArray(value) ? Number(name) : name]))];
}

function lookUp(root: unknown, at: Path): unknown {
  return at.reduce<unknown>((here, step) => (typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined), root);
}

/** A copy in which the value at a path is another; undefined removes it. Does nothing where the path leads nowhere any more. */
function changed(root: unknown, at: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = at;
  if (step === undefined) return change(root);
  if (Array.isArray(root) && typeof step === 'number') {
    const next = changed(root[step], rest, change);
    return next === undefined ? root.filter((_, i) => i !== step) : root.map((entry, i) => (i === step ? next : entry));
  }
  if (!isObject(root) || typeof step !== 'string' || !Object.hasOwn(root, step)) return root;
  const { [step]: old, ...others } = root;
  const next = changed(old, rest, change);
  return next === undefined ? others : { ...others, [step]: next };
}
