import type { Verdict } from './comparison.js';

/** Filled disc with a tick, outlined square with a cross, double wave, dash: told apart without colour. Said in words beside it. */
export function VerdictSymbol({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" style={{ width: 'calc(16 * var(--u))', height: 'calc(16 * var(--u))', flex: 'none' }}>
      {SHAPES[verdict]}
    </svg>
  );
}

const SHAPES = {
  better: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--better)" />
      <path d="M4.6 8.2l2.4 2.4 4.4-5" fill="none" stroke="var(--surface)" strokeWidth="1.9" />
    </>
  ),
  worse: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="none" stroke="var(--worse)" strokeWidth="1.7" />
      <path d="M5 5l6 6M11 5l-6 6" stroke="var(--worse)" strokeWidth="1.9" />
    </>
  ),
  'not distinguishable': (
    <path
      d="M2.5 6.3c2-1.8 3.7-1.2 5.5 0s3.5 1.8 5.5 0M2.5 10.8c2-1.8 3.7-1.2 5.5 0s3.5 1.8 5.5 0"
      fill="none"
      stroke="var(--same)"
      strokeWidth="1.7"
      strokeLinecap="round"
    />
  ),
  'no direction': <path d="M4 8h8" stroke="var(--same)" strokeWidth="1.7" strokeLinecap="round" />,
} as const;
