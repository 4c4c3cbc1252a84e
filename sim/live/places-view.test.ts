import { describe, expect, it } from 'vitest';
import { readScenario } from '../../tests/read-scenario.js';
import { compileCase } from '../model/index.js';
import { LiveSeason } from './live-season.js';

const EVENING = 19 * 60;

function seasonAt(minute: number): LiveSeason {
  const season = new LiveSeason(compileCase(readScenario('promotion-season'), 'siloed-static', { playable: true }), 0);
  season.advanceTo(minute);
  return season;
}

describe('the view of a store', () => {
  const season = seasonAt(EVENING);
  const [{ id, stock, pressure }] = season.view().stores;

  it('tells how full every shelf is', () => {
    expect(stock?.fills).toHaveLength(stock?.groups ?? 0);
    expect(stock?.fills.every((fill) => fill >= 0 && fill <= 1)).toBe(true);
    expect(new Set(stock?.fills).size).toBeGreaterThan(1);
    const empty = stock?.fills.filter((fill) => fill === 0).length ?? 0;
    expect(empty / (stock?.groups ?? 1)).toBeCloseTo(stock?.emptyShare ?? -1);
    expect(stock?.backroomUnits).toBeGreaterThan(0);
  });

  it('tells the limits of alerts in force, and since when there is one', () => {
    expect(pressure?.alertOn).toBeGreaterThan(pressure?.alertOff ?? 9);
    expect(pressure?.alertSince !== undefined).toBe(pressure?.alert);
    season.decide({ store: id, do: { kind: 'change', parameter: 'pressure.alertOn', set: 1.3 } });
    expect(season.view().stores[0].pressure?.alertOn).toBe(1.3);
    expect(season.parameters(id).get('pressure.alertOn')).toBe(1.3);
    expect(season.parameters(id).has('escalation.frontlineMinutes')).toBe(true);
  });

  it('finds the moment an alert was raised', () => {
    const noon = seasonAt(6 * 60);
    while (!noon.view().stores[0].pressure?.alert && !noon.isOver) noon.advanceToNextEvent(noon.end);
    const alert = noon.eventsSince(0, 5000).events.findLast(({ kind }) => kind === 'alert');
    expect(noon.view().stores[0].pressure?.alertSince).toBe(alert?.time);
  });
});
