import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, valueAt, withValueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { RuleParts } from './rule-parts.js';

const WORLD = ['world'];

/** The flagship without its guardrails (one of them has no staff) and with one rule. */
const { expect: _guardrails, ...FLAGSHIP_ONLY } = JSON.parse(FLAGSHIP) as JsonObject;
const DOCUMENT = withValueAt(FLAGSHIP_ONLY, ['world', 'rules'], {
  list: [
    {
      id: 'promoters',
      when: { all: [{ kind: 'indicator', indicator: 'conversion', over: 'week', belowBenchmarkBy: 0.1, benchmark: 0.9 }] },
      do: [{ kind: 'move', from: 'desk', to: 'floor' }],
      decidedBy: 'committee',
      side: 'operations',
    },
  ],
}) as JsonObject;

function open() {
  const stores = testStores();
  stores.theCase.getState().open(DOCUMENT, { name: 'case' });
  render(
    <StoresProvider stores={stores}>
      <FieldScope at={WORLD}>
        <RuleParts />
      </FieldScope>
    </StoresProvider>,
  );
  return stores;
}

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('rules in the Case page', () => {
  it('are told in a sentence each, with their values', () => {
    open();
    expect(
      screen.getByText(/^When “Conversion” was more than 10 % below 0\.9 in a week: move 1 person from the service desk to the floor\. The committee decides/),
    ).toBeTruthy();
    expect(screen.getByLabelText('Benchmark: 0.9, change')).toBeTruthy();
    expect(screen.getByLabelText('Side: operations, change')).toBeTruthy();
    expect(screen.getByLabelText('From: service desk, change')).toBeTruthy();
  });

  it('can be added and removed', async () => {
    const stores = open();
    const listed = () => (valueAt(stores.theCase.getState().document ?? undefined, ['world', 'rules', 'list']) as readonly JsonObject[]).map(({ id }) => id);
    await act(async () => fireEvent.click(screen.getByText('Add a rule')));
    expect(listed().at(-1)).toBe('rule-2');
    expect(
      screen.getByText(/^When the queue at the checkout is above 5 \(until it is back at 1\): move 1 person from restocking to the checkout/),
    ).toBeTruthy();
    expect(stores.theCase.getState().problems).toEqual([]);
    await act(async () => fireEvent.click(screen.getByLabelText('Remove rule-2')));
    expect(listed()).not.toContain('rule-2');
  });
});
