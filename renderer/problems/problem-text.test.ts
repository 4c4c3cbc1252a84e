import { beforeAll, describe, expect, it } from 'vitest';
import { CONFLICT_RULES, PROBLEM_CODES, parseScenario, SYNTAX_HINTS } from '../../sim/index.js';
import en from '../i18n/en/problems.json';
import { startTexts } from '../i18n/i18n.js';
import zh from '../i18n/zh-CN/problems.json';
import { expectedText, foundText } from './problem-parts.js';
import { problemText } from './problem-text.js';

let texts: Awaited<ReturnType<typeof startTexts>>;
beforeAll(async () => {
  texts = await startTexts('zh-CN');
});

const inChinese = (text: string): string[] => {
  const parsed = parseScenario(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemText(problem, texts.t));
};

describe('problems in both languages', () => {
  it.each([
    ['English', en],
    ['Chinese', zh],
  ])('have words for every code, rule and hint in %s', (_, words) => {
    expect(Object.keys(words.code)).toEqual(expect.arrayContaining(PROBLEM_CODES.filter((code) => code !== 'conflict')));
    expect(Object.keys(words.rule)).toEqual(expect.arrayContaining([...CONFLICT_RULES]));
    expect(Object.keys(words.hint)).toEqual(Object.keys(SYNTAX_HINTS));
  });

  it('say unknown names and choices of several forms in Chinese', () => {
    const world = { calendar: { days: 7, opnes: '08:00' }, stores: [{ id: 'a' }], demand: { visitorsPerDay: 100 }, staff: 'nobody' };
    const parsed = parseScenario(JSON.stringify({ format: 'sandtable.scenario/1', id: 'x', title: 'x', world, baseline: 'a', strategies: [{ id: 'a' }] }));
    const problems = parsed.ok ? [] : parsed.problems;
    const told = problems.flatMap((problem) => [foundText(problem, texts.t), expectedText(problem, texts.t)]);
    expect(told).toEqual(['未知名称“opnes”', '格式中已有的名称', '"nobody"', '“none”，或包含 onDuty 的一组条目']);
    expect(problems.map((problem) => problemText(problem, texts.t))).toEqual([
      '沙盘不认识名称“opnes”。是否应为“opens”？',
      '发现 "nobody"，应为“none”，或包含 onDuty 的一组条目。',
    ]);
  });

  it('say all of it in Chinese', () => {
    expect(inChinese('[1,]')).toEqual([expect.stringContaining('请删除最后一项之后的逗号。')]);
    const world = {
      calendar: { days: 'seven' },
      stores: [],
      demand: { visitorsPerDay: 100 },
      staff: { onDuty: { checkout: 1, floor: 0, stock: 0 } },
      desk: { design: 'spilt' },
      pressure: { alertOff: 9 },
    };
    const file = { format: 'sandtable.scenario/1', id: 'x', title: 'x', world, baseline: 'a', strategies: [{ id: 'a' }] };
    expect(inChinese(JSON.stringify(file))).toEqual([
      '发现 "seven"，应为 1 至 366 之间的整数。',
      expect.stringContaining('超出范围'),
      expect.stringContaining('缺失，应为 0 至 1000 之间的数字'),
      '发现 "spilt"，应为以下之一：split, first-contact。是否应为“split”？',
      '预警解除值不得高于预警阈值 1。',
    ]);
  });
});
