import { expect, it } from 'vitest';
import { quantityInterval, quantityText } from './quantity-text.js';

it('shows a number to the digit its interval leaves', () => {
  const visitors = { name: 'visitorsPerDay', source: 'estimated', unit: 'visitors/day', value: 945.13, low: 925.71, high: 966.48 } as const;
  expect(quantityText(visitors, 'en')).toBe('945');
  expect(quantityInterval(visitors, 'en')).toEqual({ low: '926', high: '966' });
  const monday = { name: 'weekday', of: 'monday', source: 'estimated', unit: 'factor', value: 0.9063, low: 0.8745, high: 0.9392 } as const;
  expect(quantityText(monday, 'en')).toBe('×0.91');
  expect(quantityInterval(monday, 'zh-CN')).toEqual({ low: '×0.87', high: '×0.94' });
});

it('makes an interval of a standard error, and none of nothing', () => {
  const item = { name: 'itemValueYuan', source: 'calibrated', unit: 'yuan', value: 7.157, standardError: 0.0299 } as const;
  expect(quantityText(item, 'en')).toBe('7.16');
  expect(quantityInterval(item, 'en')).toEqual({ low: '7.10', high: '7.22' });
  const share = { name: 'withHelp', source: 'calibrated', unit: 'share', value: 0.9259, standardError: 0.002 } as const;
  expect(quantityInterval(share, 'zh-CN')).toEqual({ low: '92.2%', high: '93.0%' });
  const items = { name: 'basketItems', source: 'default', unit: 'items', value: 10.6667 } as const;
  expect(quantityText(items, 'en')).toBe('10.67');
  expect(quantityInterval(items, 'en')).toBeNull();
});

it('tells what never changes in full', () => {
  const staff = { name: 'staff', of: 'checkout', source: 'estimated', unit: 'people', value: 2.75, low: 2.75, high: 2.75 } as const;
  expect(quantityText(staff, 'en')).toBe('2.75');
  expect(quantityInterval(staff, 'en')).toEqual({ low: '2.75', high: '2.75' });
});
