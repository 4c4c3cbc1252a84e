import { describe, expect, it } from 'vitest';
import { playKey } from '../actions/action-keys.js';
import { clockText, dayOf } from './clock-text.js';
import { skipNight, tick } from './play-clock.js';
import { keyStep, minuteAt, thinMarks, weekStarts, xOf } from './scrub-geometry.js';
import { minutesPerSecond, speedBeside, walks } from './speeds.js';

describe('the clock', () => {
  it('runs at its speed', () => {
    expect(tick({ shown: 480, wanted: 480 }, { passed: 16, perSecond: 10, end: 9999 }).wanted).toBeCloseTo(480.16);
  });

  it('never runs away from what is shown, nor beyond the end', () => {
    expect(tick({ shown: 480, wanted: 900 }, { passed: 16, perSecond: 10, end: 9999 }).wanted).toBeCloseTo(481);
    expect(tick({ shown: 480, wanted: 480 }, { passed: 5000, perSecond: 1440, end: 500 }).wanted).toBe(500);
  });

  it('skips the night', () => {
    const hours = { opens: 480, closes: 1320 };
    expect(skipNight(1330, hours)).toBe(1440 + 480);
    expect(skipNight(1440 + 10, hours)).toBe(1440 + 480);
    expect(skipNight(600, hours)).toBe(600);
  });

  it('reads as people say it', () => {
    expect(clockText(1440 + 17 * 60 + 42.7)).toBe('17:42');
    expect(dayOf(1439)).toBe(1);
    expect(dayOf(1440)).toBe(2);
  });
});

describe('the bar', () => {
  const scale = { width: 1000, end: 28 * 1440 };

  it('takes a place back to its minute, not beyond what was played', () => {
    expect(minuteAt(xOf(9000, scale), scale, scale.end)).toBeCloseTo(9000);
    expect(minuteAt(900, scale, 5000)).toBe(5000);
    expect(minuteAt(-5, scale, 5000)).toBe(0);
  });

  it('draws marks that lie on each other once', () => {
    expect(thinMarks([0, 10, 20, 2000], scale, 5)).toEqual([0, 2000]);
  });

  it('knows its keys', () => {
    expect([keyStep('ArrowLeft', false), keyStep('ArrowRight', true), keyStep('PageUp', false)]).toEqual([-5, 60, 1440]);
    expect([keyStep('Home', false), keyStep('End', false), keyStep('x', false)]).toEqual(['start', 'head', null]);
  });

  it('counts the weeks, a short last one too', () => {
    expect(weekStarts(28 * 1440)).toHaveLength(4);
    expect(weekStarts(8 * 1440)).toEqual([0, 7 * 1440]);
  });
});

describe('speeds', () => {
  it('stand in order, and people walk at the slow ones', () => {
    expect(speedBeside('ten', 1)).toBe('hour');
    expect(speedBeside('day', 1)).toBe('day');
    expect(speedBeside('minute', -1)).toBe('minute');
    expect(minutesPerSecond('day')).toBe(1440);
    expect([walks('ten'), walks('hour')]).toEqual([true, false]);
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
    playKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

  it('mean what stands on the buttons', () => {
    expect(press(' ')).toEqual({ does: 'toggle' });
    expect(press('m')).toEqual({ does: 'show', kind: 'move' });
    expect(press('H')).toEqual({ does: 'show', kind: 'threshold' });
    expect(press('n')).toEqual({ does: 'next-alert' });
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ does: 'go', by: -60 });
  });

  it('are left alone with a modifier', () => {
    expect(press('c', { ctrlKey: true })).toBeNull();
    expect(press('q')).toBeNull();
  });
});
