import i18next from 'i18next';
import type { ShippedCase } from '../../electron/desktop-contract.js';
import { LANGUAGES, type Language } from '../i18n/i18n.js';
import { localText } from '../i18n/local-text.js';
import { type Scenario, serializeScenario } from '../simulation/door.js';
import type { JsonObject } from '../stores/json-path.js';

/** Longest id of a case, and room for the ending of a copy. */
const ID_LENGTH = 64;
const ENDING = '-copy';

/** A case of one's own from a shipped one: called a copy in both languages, so that nobody takes it for the original. */
export function copyOfCase({ shipped, scenario }: { readonly shipped: ShippedCase; readonly scenario: Scenario }, language: Language): ShippedCase {
  const named = (each: Language) => i18next.getFixedT(each, 'library')('copyName', { name: localText(scenario.title, each, scenario.id) });
  const title = Object.fromEntries(LANGUAGES.map((each) => [each, named(each)]));
  const document = JSON.parse(shipped.text) as JsonObject;
  const id = `${scenario.id.slice(0, ID_LENGTH - ENDING.length).replace(/-+$/, '')}${ENDING}`;
  return { name: named(language), text: serializeScenario({ ...document, id, title }) };
}

/** The id of the case a copy was made from; any other id as it is. */
export function originalId(id: string): string {
  return id.replace(/(?:-copy)+$/, '');
}
