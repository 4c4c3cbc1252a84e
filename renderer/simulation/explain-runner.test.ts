import { describe, expect, it } from 'vitest';
import { explainRunner } from './explain-runner.js';
import type { EffectsAnswer, FatesAnswer, PartsAnswer } from './explainer.js';
import { nearExecutor, RUSH_CASE } from './testing/rush-case.js';
import { WorkersFree } from './workers-free.js';

const PAIR = { text: RUSH_CASE, baseline: 'fixed', strategy: 'moved' } as const;

const nothing = () => undefined;

describe('why two strategies differ', () => {
  const runner = explainRunner(nearExecutor, new WorkersFree(), () => 0);

  it('follows the same customers, and finds those of one field', async () => {
    const answers: FatesAnswer[] = [];
    await runner.fates({ ...PAIR, seasons: 2 }, nothing, (answer) => answers.push(answer));
    const [{ fates, isWhole }] = answers;
    expect([isWhole, fates.seasons]).toEqual([true, 2]);
    const changed = fates.visits.find(({ from, to }) => from !== to);
    if (!changed) throw new Error('somebody fares otherwise');
    const ofSeason = async (replication: number) => runner.twins({ ...PAIR, replication, cell: { of: 'visits', from: changed.from, to: changed.to }, most: 3 });
    const found = await Promise.all([ofSeason(0), ofSeason(1)]);
    expect(found.reduce((sum, { total }) => sum + total, 0)).toBe(changed.total);
    const somebody = found.flatMap(({ customers }) => customers)[0];
    expect(found.every(({ customers }) => customers.length <= 3)).toBe(true);
    const replication = found[0].customers.length > 0 ? 0 : 1;
    const twin = await runner.twin({ ...PAIR, replication, store: somebody.store, customer: somebody.customer });
    expect(twin.lives.map(({ fate }) => fate)).toEqual([changed.from, changed.to]);
  });

  it('lists the moves of a season and plays it without some of them', async () => {
    const { moves } = await runner.ledger({ text: RUSH_CASE, strategy: 'moved', replication: 0 });
    expect(moves.length).toBeGreaterThan(2);
    const answers: EffectsAnswer[] = [];
    await runner.effects({ text: RUSH_CASE, strategy: 'moved', replication: 0, moves: moves.slice(0, 2) }, nothing, (answer) => answers.push(answer));
    expect(answers[0]).toMatchObject({ isWhole: true, moves: [{ move: moves[0].move }, { move: moves[1].move }] });
  });

  it('shares the difference out among the parts, or says that there is none', async () => {
    const answers: PartsAnswer[] = [];
    await runner.parts({ ...PAIR, seasons: 2 }, nothing, (answer) => answers.push(answer));
    await runner.parts({ ...PAIR, strategy: 'fixed', seasons: 2 }, nothing, (answer) => answers.push(answer));
    expect(answers[0].attribution?.parts.map(({ id }) => id)).toEqual(['pool']);
    expect(answers[1]).toEqual({ attribution: null, isWhole: true });
  });
});
