import { SetupProblem } from './say.mjs';

/**
 * Whether a Node version satisfies the one form package.json uses, ">=major.minor".
 * @param {string} version such as "20.20.2"
 * @param {string} range such as ">=20.19"
 */
export function satisfiesNode(version, range) {
  const wanted = /^>=(\d+)\.(\d+)$/.exec(range);
  if (!wanted) throw new Error(`engines.node is "${range}"; the set-up scripts understand ">=major.minor" only`);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > Number(wanted[1]) || (major === Number(wanted[1]) && minor >= Number(wanted[2]));
}

/** @param {string} range */
export function checkNode(range) {
  if (satisfiesNode(process.versions.node, range)) return;
  throw new SetupProblem(`Sandtable needs Node ${range.replace('>=', '')} or newer; this is Node ${process.versions.node}. Get a current one from nodejs.org.`);
}
