import type { ReactNode } from 'react';
import type { Place } from './navigation-store.js';

const LINES = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const SHAPES: Readonly<Record<Place | 'settings' | 'help', ReactNode>> = {
  library: (
    <>
      <rect x="3" y="4" width="4" height="14" rx="1" />
      <rect x="9" y="4" width="4" height="14" rx="1" />
      <path d="M15.4 5.6l3-.8 3 12-3 .8z" />
    </>
  ),
  case: (
    <>
      <path d="M3 6h9M16 6h3M3 11h3M10 11h9M3 16h7M14 16h5" />
      <circle cx="14" cy="6" r="2" />
      <circle cx="8" cy="11" r="2" />
      <circle cx="12" cy="16" r="2" />
    </>
  ),
  play: <path d="M6 4l12 7-12 7z" />,
  compare: (
    <>
      <path d="M3 3v16h16" />
      <circle cx="8" cy="8" r="1.6" />
      <path d="M15.5 12l2 3.4h-4z" />
      <path d="M9 15l8-9" strokeDasharray="2 2" />
    </>
  ),
  report: (
    <>
      <path d="M5 2.5h8l4 4v13H5z" />
      <path d="M13 2.5v4h4M8 11h6M8 14.5h6" />
    </>
  ),
  help: (
    <>
      <circle cx="11" cy="11" r="8" />
      <path d="M8.6 8.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8M11 15.6v.1" />
    </>
  ),
  settings: (
    <>
      <circle cx="11" cy="11" r="3" />
      <path d="M11 3v3M11 16v3M3 11h3M16 11h3M5.3 5.3l2.2 2.2M14.5 14.5l2.2 2.2M5.3 16.7l2.2-2.2M14.5 7.5l2.2-2.2" />
    </>
  ),
};

export function PlaceIcon({ place }: { readonly place: Place | 'settings' | 'help' }) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true" {...LINES}>
      {SHAPES[place]}
    </svg>
  );
}

/** The mark of the app: a rising line over the sand. */
export function Brand() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round">
      <path d="M3 21.5h22" />
      <path d="M4 17c4-7 7-7 10-3.5S20 17 24 9" />
      <circle cx="24" cy="7" r="2.4" fill="currentColor" stroke="none" />
    </svg>
  );
}
