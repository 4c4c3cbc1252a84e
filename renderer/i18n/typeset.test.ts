import { expect, test } from 'vitest';
import { typeset } from './typeset.js';

test('a number and its % stay on one line', () => {
  expect(typeset('reads +18 % sales and −22 % complaints', 'en')).toBe('reads +18\u202f% sales and −22\u202f% complaints');
});

test('in Chinese numbers and Latin words stand apart and a minus is one', () => {
  expect(typeset('得出销售+18%、投诉率-22%，而只带来约+7%：其余', 'zh-CN')).toBe('得出销售 +18%、投诉率 −22%，而只带来约 +7%：其余');
  expect(typeset('用ERP压低库存', 'zh-CN')).toBe('用 ERP 压低库存');
});

test('what is set well stays, and so do dates and ranges', () => {
  for (const text of ['客流增长 15.5%。', '2026-06-29 起的促销', '3-5 天']) expect(typeset(text, 'zh-CN')).toBe(text);
  expect(typeset('from 2026-06-29, 3-5 days, cross-trained', 'en')).toBe('from 2026-06-29, 3-5 days, cross-trained');
});
