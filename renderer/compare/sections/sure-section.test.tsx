import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { arrangeComparison } from '../comparison.js';
import { makeFixture } from '../testing/fixture.js';
import { SureSection } from './sure-section.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

function open() {
  const stores = testStores();
  const { result, chart } = makeFixture(10);
  stores.compareView.getState().fold('sure', true);
  stores.experiment.setState({ phase: 'done', replications: 10 });
  render(
    <StoresProvider stores={stores}>
      <SureSection comparison={arrangeComparison(result, chart, () => undefined)} />
    </StoresProvider>,
  );
  return stores;
}

describe('how sure', () => {
  it('takes a sharper target, says what it needs, and goes on to it', async () => {
    const stores = open();
    const field = screen.getByRole('textbox', { name: 'Target for Sales, per cent' });
    await act(async () => {
      fireEvent.change(field, { target: { value: '0.05' } });
      fireEvent.blur(field);
    });
    expect(stores.compareView.getState().targets.sales).toBeCloseTo(0.0005);
    const button = screen.getByRole('button', { name: /^Run [\d,]+ more to meet them$/ });
    const asked = Number(button.textContent?.match(/[\d,]+/)?.[0]?.replace(',', ''));
    await act(async () => fireEvent.click(button));
    expect(stores.experiment.getState().replications).toBe(10 + asked);
  });
});
