import { describe, expect, it } from 'vitest';
import { arrangeComparison } from './comparison.js';
import { durationText, progressText, type RunControl } from './progress-line.js';
import { waterfallTitle } from './sections/waterfall-text.js';
import { weekendText, weekTitle } from './sections/week-text.js';
import { FIXTURE_STRATEGIES, makeFixture } from './testing/fixture.js';
import { testSpeech } from './testing/speech.js';
import { verdictTitle } from './verdict-panel.js';

const en = testSpeech('en');
const zh = testSpeech('zh-CN');
const nothing = () => undefined;
const run = (phase: RunControl['phase'], done: number, secondsLeft: number | null = null): RunControl => ({
  phase,
  progress: { done, total: 30, secondsLeft },
  seasons: done,
  onMore: nothing,
  onCancel: nothing,
  onRun: nothing,
  onReport: nothing,
});

describe('progressText', () => {
  it('says seasons done and time left', () => {
    expect(progressText(run('running', 12, 25.2), en)).toBe('12 of 30 seasons, about 26 s left');
    expect(progressText(run('running', 12, 25.2), zh)).toBe('12 / 30 季，约剩 26 秒');
    expect(progressText(run('running', 12), en)).toBe('12 of 30 seasons');
    expect(progressText(run('running', 0), en)).toBe('Preparing the first season…');
    expect(progressText(run('cancelled', 12), en)).toBe('Stopped at 12 of 30 seasons');
    expect(progressText(run('done', 30), en)).toBe('30 seasons');
    expect(progressText(run('idle', 0), en)).toBe('');
  });

  it('turns to minutes in time', () => {
    expect([0.2, 89, 91, 600].map((s) => durationText(s, en))).toEqual(['1 s', '89 s', '2 min', '10 min']);
  });
});

describe('verdictTitle', () => {
  const { result, chart } = makeFixture(30, FIXTURE_STRATEGIES);
  const best = result.best;
  const title = (strategy: string, confidence: number, chosen: string | null = null) =>
    best ? verdictTitle(arrangeComparison({ ...result, best: { ...best, strategy, confidence } }, chart, nothing, chosen), en) : '';

  it('claims only what is sure', () => {
    expect(title('dynamic-pool', 0.99)).toBe('Dynamic pool earns most');
    expect(title('dynamic-pool', 0.71)).toBe('Dynamic pool probably earns most (71\u202f%)');
    expect(title('siloed-static', 0.99)).toBe('No strategy earns more than Siloed static');
    expect(title('dynamic-pool', 0.99, 'traffic-roster')).toBe('Not the one that earns most: that is Dynamic pool');
  });

  it('claims nothing before there is a best', () => {
    const { best: _, ...without } = result;
    expect(verdictTitle(arrangeComparison(without, chart, nothing), en)).toBe('Dynamic pool against Siloed static');
  });
});

describe('titles of figures', () => {
  it('name causes in the direction of the change', () => {
    expect(waterfallTitle('complaints', { kind: 'better', causes: ['waiting', 'stockout'], against: [] }, en)).toBe(
      'Where it comes from: less waiting and fuller shelves',
    );
    expect(waterfallTitle('complaints', { kind: 'worse', causes: ['error'], against: [] }, zh)).toBe('多出的投诉从何而来：差错增加');
    expect(waterfallTitle('lost', { kind: 'better', causes: [], against: [] }, en)).toBe('Less is lost, a little everywhere');
    expect(waterfallTitle('lost', { kind: 'undecided' }, en)).toBe('Lost sales by cause: no clear change');
  });

  it('name the hour, and the share of the weekend only where that is a share', () => {
    const map = { hours: [], rows: [], largest: 3, weekendShare: 0.64, peak: { weekday: 5, hour: 18, change: -3, amount: -9 }, total: -20 };
    expect(weekTitle(map, 'complaints', en)).toBe('When: most of all Saturdays, 18 to 19 h');
    expect(weekTitle({ ...map, total: 0, peak: null }, 'lostSales', zh)).toBe('何时流失：各时段差不多');
    expect(weekendText(map, en)).toBe('64\u202f% of the fall comes from Friday to Sunday.');
    expect(weekendText({ ...map, weekendShare: 1.4 }, en)).toBe('');
  });
});
