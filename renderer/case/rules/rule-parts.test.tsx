import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, type JsonPath, valueAt, withValueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { RuleList } from './rule-parts.js';

/** The flagship without its guardrails (one of them has no staff) and with one rule. */
const { expect: _guardrails, ...FLAGSHIP_ONLY } = JSON.parse(FLAGSHIP) as JsonObject;
const RULE = {
  id: 'promoters',
  when: { all: [{ kind: 'indicator', indicator: 'conversion', over: 'week', belowBenchmarkBy: 0.1, benchmark: 0.9 }] },
  do: [{ kind: 'move', from: 'desk', to: 'floor' }],
  decidedBy: 'committee',
};

function open(at: JsonPath = ['world']) {
  const stores = testStores();
  const document = withValueAt(FLAGSHIP_ONLY, [...at, 'rules'], { list: [RULE] }) as JsonObject;
  stores.theCase.getState().open(document, { name: 'case' });
  const { container } = render(
    <StoresProvider stores={stores}>
      <FieldScope at={at}>
        <RuleList />
      </FieldScope>
    </StoresProvider>,
  );
  const rule = (index = 0) => valueAt(stores.theCase.getState().document ?? undefined, [...at, 'rules', 'list', index]) as JsonObject;
  return { stores, rule, container, problems: () => stores.theCase.getState().problems };
}

const press = (element: HTMLElement) => act(async () => fireEvent.click(element));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('a rule on the Case page', () => {
  it('is its own sentence, with a chip for every value', () => {
    const { container } = open();
    expect(container.textContent).toContain('WhenConversion of the store, over a week, is below its benchmark by more than 10\u202f%, the benchmark being 0.9');
    expect(container.textContent).toContain('thenmove 1\u00a0person from service desk to floor');
    expect(container.textContent).toContain('Decided by the committee, at most every 60\u00a0min');
    expect(screen.getByLabelText('Benchmark: 0.9, change')).toBeTruthy();
    expect(screen.getByLabelText('Above or below: is below its benchmark by more than, change')).toBeTruthy();
  });

  it('gets conditions, alternatives and actions from menus that explain each', async () => {
    const { rule, problems, stores } = open();
    await press(button('Add to promoters: Condition'));
    await press(screen.getByRole('menuitem', { name: /^It is a certain time/ }));
    await press(button('Add to promoters: Alternative'));
    await press(screen.getByRole('menuitem', { name: /^Something is seen/ }));
    await press(button('Add to promoters: Action'));
    const lend = screen.getByRole('menuitem', { name: /^Ask for floats/ });
    expect(lend.getAttribute('aria-disabled')).toBe('true');
    expect(lend.textContent).toContain('needs floats of the region');
    await press(screen.getByRole('menuitem', { name: /^Hold a review/ }));
    expect(rule().when).toEqual({
      all: [...RULE.when.all, { kind: 'clock', from: '11:00', to: '14:00' }],
      any: [{ kind: 'measure', measure: 'queue.checkout', above: 5 }],
    });
    expect(rule().do).toEqual([...RULE.do, { kind: 'review' }]);
    expect(problems()).toEqual([]);
    await act(async () => stores.theCase.getState().undo());
    expect(rule().do).toEqual(RULE.do);
  });

  it('says more, less, and in another order by the menu of a line', async () => {
    const { rule } = open();
    await press(button('More for An indicator is above or below'));
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull();
    await press(screen.getByRole('menuitemcheckbox', { name: /^How often in a row/ }));
    expect(valueAt(rule(), ['when', 'all', 0, 'periodsInARow'])).toBe(2);
    await press(screen.getByRole('menuitemcheckbox', { name: /^How often in a row/ }));
    expect(valueAt(rule(), ['when', 'all', 0])).toEqual(RULE.when.all[0]);
    await press(screen.getByRole('menuitem', { name: 'Make it an alternative' }));
    expect(rule().when).toEqual({ any: RULE.when.all });
  });

  it('is duplicated, and limited to stores', async () => {
    const { rule } = open();
    await press(button('More for promoters'));
    await press(screen.getByRole('menuitemcheckbox', { name: /^Stores/ }));
    expect(rule().stores).toEqual([]);
    await press(screen.getByRole('menuitem', { name: 'Duplicate' }));
    expect(rule(1)).toEqual({ ...RULE, id: 'rule-2', stores: [] });
  });

  it('is begun from a template that fits the case', async () => {
    const { rule, problems } = open();
    await press(button('Add a rule'));
    expect(screen.getByRole('option', { name: /Empty shelves go first/ }).getAttribute('aria-disabled')).not.toBe('true');
    await press(screen.getByRole('option', { name: /A long queue brings/ }));
    expect(rule(1)).toMatchObject({
      id: 'rule-2',
      title: expect.stringMatching(/^A long queue brings/),
      do: [{ kind: 'move', from: 'stock', to: 'checkout' }],
    });
    expect(problems()).toEqual([]);
  });

  it('of a strategy is described by the strategy, not by the world', async () => {
    const at: JsonPath = ['strategies', 1, 'changes'];
    const { rule } = open(at);
    await press(button('Add to promoters: Action'));
    await press(screen.getByRole('menuitem', { name: /^Hold a review/ }));
    expect(rule().do).toEqual([...RULE.do, { kind: 'review' }]);
    // a review may take longer than the day a call-in may
    expect(button(/^Hours: 4/).getAttribute('data-invalid')).toBeNull();
  });
});
