import { conflictAt, type LocatedProblem } from '../problem.js';
import type { SoundSections } from './world-check.js';

/** Order of the return probabilities: nobody is won over by a failure, and solving fast is not worse than solving late, nor that than not at all. */
const RETENTION_ORDER = [
  ['fast', 'noFailure'],
  ['satisfied', 'fast'],
  ['unsatisfied', 'satisfied'],
  ['silent', 'noFailure'],
] as const;

export function checkRetention({ customers }: SoundSections): LocatedProblem[] {
  if (customers === undefined) return [];
  const { retention } = customers;
  return RETENTION_ORDER.flatMap(([lower, upper]) => {
    if (retention[lower] <= retention[upper]) return [];
    return [
      conflictAt('retention-in-order', ['customers', 'retention', lower], {
        found: String(retention[lower]),
        expected: `at most "${upper}", ${retention[upper]}`,
        parameters: { upper, limit: retention[upper] },
      }),
    ];
  });
}

export function checkConversion({ conversion }: SoundSections): LocatedProblem[] {
  if (conversion === undefined || conversion.withoutHelp <= conversion.withHelp) return [];
  return [
    conflictAt('help-does-not-hurt', ['conversion', 'withHelp'], {
      found: String(conversion.withHelp),
      expected: `not below withoutHelp, ${conversion.withoutHelp}`,
      parameters: { withoutHelp: conversion.withoutHelp },
    }),
  ];
}
