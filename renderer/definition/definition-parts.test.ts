import { describe, expect, it } from 'vitest';
import { INDICATOR_NAMES } from '../simulation/door.js';
import { definitionParts } from './definition-parts.js';

describe('the definition of an indicator', () => {
  it('says title, unit, direction and how it is taken, in either language', () => {
    const english = definitionParts('complaintRate', 'en');
    const chinese = definitionParts('complaintRate', 'zh-CN');
    expect(english).toMatchObject({ title: 'Complaint rate', otherTitle: '投诉率', direction: 'lower', taken: 'ratio', percent: null });
    expect(chinese).toMatchObject({ title: '投诉率', otherTitle: 'Complaint rate', unit: '件/千人次' });
  });

  it('gives a quantile its percent', () => {
    expect(definitionParts('checkout.wait.p95', 'en')).toMatchObject({ taken: 'quantile', percent: 95 });
  });

  it("knows a store's indicator by the indicator", () => {
    expect(definitionParts('north/sales', 'en')?.title).toBe('Sales');
  });

  it('has nothing to say about what is no indicator', () => {
    expect(definitionParts('luck', 'en')).toBeNull();
  });

  it('is complete for every indicator in both languages', () => {
    const parts = INDICATOR_NAMES.flatMap((id) => [definitionParts(id, 'en'), definitionParts(id, 'zh-CN')]);
    expect(parts.filter((part) => part === null || part.title === '' || part.definition === '')).toEqual([]);
  });
});
