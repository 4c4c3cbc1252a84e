import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import text from '../../../scenarios/central-kitchen.json?raw';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, type JsonPath, valueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { Blocks } from './blocks.js';
import { SECTIONS } from './section-list.js';

const WORLD = ['world'];

/** One section of the Case page with a case open in it. */
function open(section: string, document: string) {
  const stores = testStores();
  stores.theCase.getState().open(JSON.parse(document) as JsonObject, { name: 'case' });
  render(
    <StoresProvider stores={stores}>
      <FieldScope at={WORLD}>
        <Blocks blocks={SECTIONS.find(({ id }) => id === section)?.blocks ?? []} />
      </FieldScope>
    </StoresProvider>,
  );
  return (path: JsonPath) => valueAt(stores.theCase.getState().document ?? undefined, path);
}

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('taste and kitchens in the Case page', () => {
  it('each region with a taste of its own has a sentence, and can be added and removed', async () => {
    const at = open('stock', text);
    expect(screen.getByLabelText('Region with a taste: south, change')).toBeTruthy();
    expect(screen.getByLabelText('Kitchen: one central kitchen, change')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByText("Add a region's taste")));
    expect(at(['world', 'customers', 'taste', 'regions', 1, 'region'])).toBe('north');
    expect(screen.queryByText("Add a region's taste")).toBeNull();
    await act(async () => fireEvent.click(screen.getByLabelText('Remove the taste of south')));
    expect(at(['world', 'customers', 'taste', 'regions', 0, 'region'])).toBe('north');
  });

  it('what a mechanism cannot do without is written with it', async () => {
    const at = open('service', FLAGSHIP);
    await act(async () => fireEvent.click(screen.getByLabelText('Add: Service tiers')));
    expect(at(['world', 'desk', 'tiers'])).toEqual({});
    expect(at(['world', 'customers', 'lifetimeValueYuan'])).toBeDefined();
    expect(screen.getByLabelText('Threshold of the high tier: 5,000 yuan, change')).toBeTruthy();
  });
});
