import { describe, expect, it } from 'vitest';
import { compileCase } from '../../sim/model/index.js';
import { type Counts, countsOfCase, seasons } from '../fixtures/plain-store.js';
import { readScenario } from '../read-scenario.js';

const constant = (value: number) => ({ kind: 'constant', value });
const exponential = (mean: number) => ({ kind: 'exponential', mean });
const SILENT = { waiting: 0, walkout: 0, stockout: 0, error: 0, handoff: 0, product: 0 };
/** Four standard errors of a share. */
const tolerance = (share: number, n: number) => 4 * Math.sqrt((share * (1 - share)) / n);

/** A store in which three visitors in ten have a question, with a desk that has answered everything by the end of the season. */
function asking(desk: object, customers: object = {}, more: object = {}) {
  return {
    customers: { inquiryShare: 0.3, ...customers },
    staff: { onDuty: { desk: 6 } },
    desk: { design: 'first-contact', workMinutes: constant(4), ...desk },
    ...more,
  };
}

const shipped = new Map<string, Counts>();
/** Seasons of a strategy of a shipped case, run once. */
function played(name: string, strategy: string, replications = 1): Counts {
  const key = `${name}/${strategy}/${replications}`;
  const counts = shipped.get(key) ?? countsOfCase(compileCase(readScenario(name), strategy), replications);
  shipped.set(key, counts);
  return counts;
}
const per = (counts: Counts, a: keyof Counts, b: keyof Counts) => counts[a] / counts[b];

describe('over-division of work (S10)', () => {
  const specialists = { teams: 3, frontAgents: 1, frontWorkMinutes: constant(2), misroutedShare: 0 };

  it('every case goes from the front to one specialist, and on to another as often as it was sent wrongly', () => {
    const sure = seasons(asking({ design: 'split', specialists }));
    expect(sure.handOffs).toBe(sure.inquiries);
    // a case handed on in the last minutes before closing waits for the morning, and nobody serves it after the season
    expect(sure['busyMinutes.desk'] / sure.inquiries).toBeCloseTo(2 + 4, 1);
    const fuzzy = seasons(asking({ design: 'split', handOffWorkFactor: 1, specialists: { ...specialists, misroutedShare: 0.25 } }), 2);
    expect(Math.abs(fuzzy.handOffs / fuzzy.inquiries - 1 / 0.75)).toBeLessThan((4 * Math.sqrt(0.25 / 0.75 ** 2)) / Math.sqrt(fuzzy.inquiries));
    expect(seasons(asking({ specialists })).handOffs).toBe(0);
  });

  it('a front that may settle cases hands on only the others', () => {
    const settling = (solvedAtFrontShare: number) => seasons(asking({ design: 'split', specialists: { ...specialists, solvedAtFrontShare } }), 2);
    const [none, some, all] = [settling(0), settling(0.4), settling(1)];
    expect(none.handOffs).toBe(none.inquiries);
    expect(Math.abs(some.handOffs / some.inquiries - 0.6)).toBeLessThan(tolerance(0.6, some.inquiries));
    expect(all.handOffs).toBe(0);
    expect([some.visitors, some.inquiries]).toEqual([none.visitors, none.inquiries]);
  });

  it('takes more than twice as long to settle a complaint as one owner, who keeps half as many promises again', () => {
    const [divided, owned] = [played('over-division', 'over-divided'), played('over-division', 'first-contact')];
    expect(per(divided, 'resolutionMinutes', 'resolutions')).toBeGreaterThan(2 * per(owned, 'resolutionMinutes', 'resolutions'));
    expect(per(owned, 'frontline.inTime', 'frontline.cases')).toBeGreaterThan(1.5 * per(divided, 'frontline.inTime', 'frontline.cases'));
    expect(owned.visitors).toBe(divided.visitors);
  });
});

describe('needless steps (S18)', () => {
  it('call-backs follow a share of the cases, cost work and money, and are nobody’s wait', () => {
    const callBacks = { share: 0.5, delayMinutes: 30, workMinutes: constant(3), yuanPerCall: 2 };
    const [plain, calling] = [seasons(asking({}), 2), seasons(asking({ callBacks }), 2)];
    expect(Math.abs(calling.callBacks / calling.inquiries - 0.5)).toBeLessThan(tolerance(0.5, calling.inquiries) + 0.02);
    expect(calling['callBack.minutes']).toBeCloseTo(3 * calling.callBacks, 6);
    expect(calling['callBack.yuan']).toBe(2 * calling.callBacks);
    expect(calling['busyMinutes.desk']).toBeCloseTo(plain['busyMinutes.desk'] + calling['callBack.minutes'], 4);
    expect(plain.callBacks).toBe(0);
  });

  it('without them service costs less on the same hours, because fewer complaints come too late', () => {
    const cost = (c: Counts) => c.deskLabourYuan + c.regionalYuan + c.headOfficeYuan + c.couponYuan + c['callBack.yuan'];
    const [before, after] = ['over-divided', 'no-call-backs'].map((strategy) => played('over-division', strategy, 4));
    expect(after.rosteredHours).toBe(before.rosteredHours);
    expect(cost(after)).toBeLessThan(0.98 * cost(before));
    expect(after['frontline.inTime']).toBeGreaterThan(before['frontline.inTime']);
  });
});

describe('the chat bot (S11)', () => {
  const chatbot = { share: 0.6, answerMinutes: 1, wrongShare: 0.25, yuanPerContact: 0.5 };
  const bothered = { returnShare: 0.1, returnDelayDays: constant(0), voice: { ...SILENT, handoff: 0.4 } };

  it('answers its share of questions, and who was answered wrongly comes to the desk or complains', () => {
    const counts = seasons(asking({ chatbot }, bothered), 2);
    expect(Math.abs(counts['chatbot.contacts'] / counts.inquiries - 0.6)).toBeLessThan(tolerance(0.6, counts.inquiries));
    expect(Math.abs(counts['chatbot.wrong'] / counts['chatbot.contacts'] - 0.25)).toBeLessThan(tolerance(0.25, counts['chatbot.contacts']));
    expect(counts['chatbot.yuan']).toBeCloseTo(0.5 * counts['chatbot.contacts'], 6);
    expect(counts['desk.arrivals']).toBe(counts.inquiries - counts['chatbot.contacts'] + counts['chatbot.wrong'] + counts.returns);
    // anger makes 0.4 of the silent into 0.6 who complain
    expect(Math.abs(counts['complaints.handoff'] / counts['chatbot.wrong'] - 0.6)).toBeLessThan(tolerance(0.6, counts['chatbot.wrong']));
  });

  it('alone cuts the wait for an answer, brings complaints, and as much comes back as before', () => {
    const busy = { staff: { onDuty: { desk: 1 } }, desk: { design: 'first-contact', workMinutes: exponential(2.6) } };
    const wait = (c: Counts) => (c['desk.waitMinutes'] + c['chatbot.minutes']) / (c['desk.arrivals'] + c['chatbot.contacts']);
    const [people, bot] = [{}, { chatbot }].map((desk) =>
      seasons({ ...asking({ ...desk, workMinutes: busy.desk.workMinutes }, bothered), staff: busy.staff }, 2),
    );
    expect(wait(bot)).toBeLessThan(0.6 * wait(people));
    expect(bot.returns).toBe(people.returns);
    expect(bot['failures.handoff']).toBeGreaterThan(0);
    expect(bot.visitors).toBe(people.visitors);
  });
});

describe('service tiers by lifetime value (S15)', () => {
  const value = { lifetimeValueYuan: exponential(5000) };
  const selfService = { minutes: constant(3), solveShare: 0.5, backToDeskShare: 0.4, yuanPerContact: 1 };
  const tiered = (thresholdYuan: number, more: object = {}) => seasons(asking({ tiers: { thresholdYuan, selfService, ...more } }, value), 2);

  it('who is worth the threshold has a dedicated agent, all others self-service', () => {
    const counts = tiered(5000);
    const high = Math.exp(-1);
    const { inquiries } = counts;
    expect(Math.abs(counts['dedicated.cases'] / inquiries - high)).toBeLessThan(tolerance(high, inquiries));
    expect(counts['dedicated.cases'] + counts['selfService.contacts']).toBe(inquiries);
    expect(Math.abs(counts['selfService.solved'] / counts['selfService.contacts'] - 0.5)).toBeLessThan(tolerance(0.5, counts['selfService.contacts']));
    const unsolved = counts['selfService.contacts'] - counts['selfService.solved'];
    expect(Math.abs(counts['selfService.gaveUp'] / unsolved - 0.6)).toBeLessThan(tolerance(0.6, unsolved));
    expect(counts['failures.handoff']).toBe(counts['selfService.gaveUp']);
    expect(counts['selfService.yuan']).toBe(counts['selfService.contacts']);
  });

  it('the threshold decides between an idle agent and a drowning one', () => {
    const [low, middle, high] = [500, 5000, 20_000].map((threshold) => tiered(threshold, { selfService: { ...selfService, solveShare: 0.9 } }));
    const idle = (c: Counts) => 1 - c['dedicated.busyMinutes'] / c['dedicated.onDutyMinutes'];
    const wait = (c: Counts) => c['dedicated.waitMinutes'] / c['dedicated.cases'];
    expect(idle(high)).toBeGreaterThan(idle(middle) + 0.1);
    expect(idle(middle)).toBeGreaterThan(idle(low) + 0.1);
    expect(wait(low)).toBeGreaterThan(2 * wait(middle));
    expect(low.lifetimeYuan).toBe(high.lifetimeYuan);
  });

  it('keeps more of the lifetime value than self-service for all, by sparing those who are worth most', () => {
    const kept = (strategy: string) => per(played('service-tiers', strategy), 'lifetimeYuanKept', 'lifetimeYuan');
    const returning = (strategy: string) => per(played('service-tiers', strategy), 'returnProbability', 'visitors');
    expect(kept('tiers') - kept('self-service')).toBeGreaterThan(0.003);
    expect(kept('tiers') - kept('self-service')).toBeGreaterThan(2 * (returning('tiers') - returning('self-service')));
    expect(kept('threshold-too-low')).toBeLessThan(kept('tiers') - 0.01);
  });

  it('somebody stays for everyone else, and dedicated agents help where the file says so', () => {
    const alone = seasons({ ...asking({ tiers: { thresholdYuan: 5000, standard: 'queue' } }, value), staff: { onDuty: { desk: 1 } } });
    expect(alone['dedicated.onDutyMinutes']).toBe(0);
    expect(alone['desk.served']).toBeGreaterThan(0.9 * alone.inquiries);
    const two = (dedicatedHelp: boolean) =>
      seasons({ ...asking({ tiers: { thresholdYuan: 20_000, standard: 'queue', dedicatedHelp } }, value), staff: { onDuty: { desk: 2 } } });
    expect(two(true)['desk.waitMinutes']).toBeLessThan(0.7 * two(false)['desk.waitMinutes']);
  });
});

describe('coupons and those who are after them (S21)', () => {
  const hunted = (escalation: object, couponHunters: object | null = { share: 0.2, temptingYuan: 20 }) =>
    seasons(
      asking(
        {},
        { voice: { ...SILENT, product: 0.02 }, ...(couponHunters ? { couponHunters } : {}) },
        { escalation: { frontlineSolveShare: 1, ...escalation } },
      ),
      2,
    );

  it('larger coupons tempt more, and nobody who would not be', () => {
    const [small, large] = [hunted({ couponYuan: 5 }), hunted({ couponYuan: 50 })];
    const expected = (yuan: number) => 0.2 * (1 - Math.exp(-yuan / 20));
    for (const [counts, yuan] of [
      [small, 5],
      [large, 50],
    ] as const) {
      const candidates = counts.visitors * 0.98;
      expect(Math.abs(counts['abuse.cases'] / candidates - expected(yuan))).toBeLessThan(tolerance(expected(yuan), candidates));
    }
    expect(large['abuse.coupons']).toBeGreaterThan(0.9 * large['abuse.cases']);
    expect(hunted({ couponYuan: 0 })['abuse.cases']).toBe(0);
    expect(hunted({ couponYuan: 50 }, null)['abuse.cases']).toBe(0);
  });

  it('spot checks find some out, keep others from trying and cost work', () => {
    const spotChecks = { share: 0.5, minutes: 3, catchShare: 0.8 };
    const [trusting, checking] = [hunted({ couponYuan: 20 }), hunted({ couponYuan: 20, spotChecks })];
    expect(checking['abuse.cases']).toBeLessThan(0.85 * trusting['abuse.cases']);
    expect(Math.abs(checking['abuse.caught'] / checking['abuse.cases'] - 0.4)).toBeLessThan(tolerance(0.4, checking['abuse.cases']));
    expect(checking.couponYuan).toBeLessThan(0.6 * trusting.couponYuan);
    const work = (c: Counts) => c['busyMinutes.desk'] - 4 * (c.inquiries + c['frontline.cases']);
    expect(work(checking)).toBeCloseTo(3 * checking.spotChecks, -1);
    expect(trusting.spotChecks).toBe(0);
  });
});
