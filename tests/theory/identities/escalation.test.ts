import { describe, expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import { COUNT_INDEX } from '../../../sim/record/counts.js';
import type { TraceEvent } from '../../../sim/record/trace.js';
import { readScenario } from '../../read-scenario.js';

/** What was told of one case, in the order of time. */
type Story = readonly TraceEvent[];

function storiesOf(events: readonly TraceEvent[]): Map<string, Story> {
  const stories = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const key = `${event.store}/${event.detail?.case}`;
    stories.set(key, [...(stories.get(key) ?? []), event]);
  }
  return stories;
}

const kinds = (story: Story, kind: string, level?: number) =>
  story.filter((event) => event.kind === kind && (level === undefined || event.detail?.level === level));

describe.each([
  ['promotion-season', 'siloed-static'],
  ['promotion-season', 'dynamic-pool'],
  ['three-stores', 'siloed-static'],
] as const)('the cases of %s, %s (AT-20)', (name, strategy) => {
  const events: TraceEvent[] = [];
  const season = runReplication(compileCase(readScenario(name), strategy), 0, (event) => event.kind.startsWith('case-') && events.push(event));
  const stories = [...storiesOf(events).values()];
  const count = (key: keyof typeof COUNT_INDEX) => season.stores.reduce((sum, store) => sum + store.counts[COUNT_INDEX[key]], 0);

  test('each is opened once, closed at most once, and goes up one level at a time', () => {
    expect(stories.length).toBe(count('frontline.cases'));
    for (const story of stories) {
      expect(story[0].kind).toBe('case-opened');
      expect(kinds(story, 'case-opened')).toHaveLength(1);
      expect(kinds(story, 'case-closed').length).toBeLessThanOrEqual(1);
      expect(kinds(story, 'case-escalated').length).toBeLessThanOrEqual(1);
    }
    expect(count('regional.cases')).toBeLessThanOrEqual(count('frontline.cases'));
    expect(count('headOffice.cases')).toBeLessThanOrEqual(count('regional.cases'));
    expect(stories.filter((story) => kinds(story, 'case-closed').length === 1)).toHaveLength(count('resolutions'));
    expect(stories.filter((story) => kinds(story, 'case-escalated').length === 1)).toHaveLength(count('regional.cases'));
  });

  test('no clock is missed without being told, and none is told that was kept', () => {
    const missed = stories.filter((story) => kinds(story, 'case-deadline-missed', 1).length > 0);
    const undecided = count('frontline.cases') - count('frontline.inTime') - missed.length;
    expect(undecided).toBeGreaterThanOrEqual(0);
    expect(undecided).toBeLessThanOrEqual(count('casesOpenAtEnd'));
    for (const story of missed) {
      const waited = kinds(story, 'case-deadline-missed', 1)[0].time - story[0].time;
      // opening hours only: half an hour by day, and the night on top for a case of the evening
      expect(waited).toBeGreaterThanOrEqual(30 - 1e-9);
      expect(waited).toBeLessThanOrEqual(30 + 10 * 60 + 1e-9);
    }
  });
});
