import { inLanguage } from '../../scenario/local-text.js';
import { scenarioDigest } from '../../scenario/scenario-digest.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { documentDigest } from '../result-digest.js';

/** What an explanation is of. The same study makes the same bytes. */
export interface WhyHead<Kind extends string> {
  readonly format: `sandtable.${Kind}/1`;
  /** Of Sandtable. */
  readonly version: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly digest: string };
  readonly seed: string;
}

/** The JSON of an explanation, with a digest over all but `version`. */
export type WhyDocument<Kind extends string, Body> = WhyHead<Kind> & Body & { readonly digest: string };

export function whyDocument<Kind extends string, Body extends object>(
  kind: Kind,
  { scenario, seed, version }: { readonly scenario: Scenario; readonly seed: string; readonly version: string },
  body: Body,
): WhyDocument<Kind, Body> {
  const head: WhyHead<Kind> = {
    format: `sandtable.${kind}/1`,
    version,
    scenario: { id: scenario.id, title: inLanguage(scenario.title, 'en'), digest: scenarioDigest(scenario) },
    seed,
  };
  const without = { ...head, ...body };
  return { ...without, digest: documentDigest(without) };
}
