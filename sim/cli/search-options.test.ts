import { describe, expect, it } from 'vitest';
import { constraintText, leverText } from './search-options.js';

describe('levers and constraints of a call', () => {
  it('read ranges and words', () => {
    expect(leverText('pool.share=0.1..0.6')).toEqual({ id: 'pool-share', kind: 'number', at: 'pool.share', min: 0.1, max: 0.6 });
    expect(leverText('/staff/onDuty/checkout=3..8:1')).toEqual({
      id: 'staff-on-duty-checkout',
      kind: 'number',
      at: '/staff/onDuty/checkout',
      min: 3,
      max: 8,
      step: 1,
    });
    expect(leverText('pool.policy=none,forecast')).toEqual({ id: 'pool-policy', kind: 'choice', at: 'pool.policy', values: ['none', 'forecast'] });
    expect(leverText('staff.scaleWithSize=true,false')).toMatchObject({ values: [true, false] });
  });

  it('read bounds, also against the baseline', () => {
    expect(constraintText('labourCost<=130000')).toEqual({ indicator: 'labourCost', atMost: 130000 });
    expect(constraintText('sales >= 7.5e6')).toEqual({ indicator: 'sales', atLeast: 7.5e6 });
    expect(constraintText('labourCost<=+1%')).toEqual({ indicator: 'labourCost', relativeAtMost: 0.01 });
    expect(constraintText('sales>=-2%')).toEqual({ indicator: 'sales', relativeAtLeast: -0.02 });
  });

  it.each(['pool.share', '=1..2', 'pool share=1..2'])('refuse %s as a lever', (text) => {
    expect(() => leverText(text)).toThrow('Expected a place');
  });

  it.each(['labourCost', 'labourCost<5', 'labourCost<=', 'labourCost<=much'])('refuse %s as a constraint', (text) => {
    expect(() => constraintText(text)).toThrow('Expected an indicator');
  });
});
