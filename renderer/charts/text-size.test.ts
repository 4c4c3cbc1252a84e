import { describe, expect, it } from 'vitest';
import { estimateText, wrapLabel } from './text-size.js';

const width = (line: string) => estimateText(line, 10, false);

describe('wrapLabel', () => {
  it('leaves a short title alone', () => {
    expect(wrapLabel('Dynamic pool', 200, 2, width)).toEqual(['Dynamic pool']);
  });

  it('breaks English at a space', () => {
    expect(wrapLabel('Pool with service first', 90, 2, width)).toEqual(['Pool with', 'service first']);
  });

  it('breaks Chinese between characters', () => {
    expect(wrapLabel('资源池优先服务方案', 50, 2, width)).toEqual(['资源池优先', '服务方案']);
  });

  it('cuts to one line when asked to', () => {
    expect(wrapLabel('Pool with service first', 90, 1, width)).toEqual(['Pool with serv…']);
  });

  it('never gives more than two lines and none wider than allowed', () => {
    const lines = wrapLabel('x'.repeat(500), 100, 2, width);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(100);
    expect(lines.at(-1)?.endsWith('…')).toBe(true);
  });
});
