import { describe, expect, it } from 'vitest';
import { seasons, traceOf } from '../fixtures/plain-store.js';

const constant = (value: number) => ({ kind: 'constant', value });
const SILENT = { waiting: 0, walkout: 0, stockout: 0, error: 0, handoff: 0, product: 0 };

/** A desk of two that one visitor in ten comes to with a question. */
function asking(desk: Record<string, unknown> = {}, more: Record<string, unknown> = {}) {
  return {
    customers: { inquiryShare: 0.3, ...((more.customers as object) ?? {}) },
    staff: { onDuty: { desk: 2 } },
    desk: { workMinutes: constant(4), ...desk },
    ...((more.world as object) ?? {}),
  };
}

/** A desk that has done everything by the end of the season. */
const ENOUGH = { world: { staff: { onDuty: { desk: 6 } } } };

describe('the design of the desk', () => {
  it('split, cases are handed on by their share, after a delay, with more work; from first contact none is', () => {
    const split = seasons(asking({ handOffShare: 0.4, handOffWorkFactor: 2 }, ENOUGH), 4);
    // each case may be handed on again: h + h^2 + …
    const each = split.handOffs / split.inquiries;
    expect(Math.abs(each - 0.4 / 0.6)).toBeLessThan((4 * Math.sqrt(0.4 / 0.36)) / Math.sqrt(split.inquiries));
    expect(split['busyMinutes.desk'] / split.inquiries).toBeCloseTo(4 + 8 * each, 1);
    const owned = seasons(asking({ design: 'first-contact', handOffShare: 0.4 }, ENOUGH), 4);
    expect(owned.handOffs).toBe(0);
    expect(owned['busyMinutes.desk'] / owned.inquiries).toBeCloseTo(4, 6);
    expect(owned.inquiries).toBe(split.inquiries);
  });

  it('split, questions wait for their own team while the other one is idle', () => {
    const waits = (design: string) => seasons(asking({ design, handOffShare: 0 }), 2)['desk.waitMinutes'];
    expect(waits('split')).toBeGreaterThan(1.5 * waits('first-contact'));
  });

  it('a hand-off takes its delay', () => {
    const events = traceOf(asking({ handOffShare: 0.5, handOffDelayMinutes: 7 }));
    const handed = new Map<number, number>();
    let seen = 0;
    for (const { kind, customer = -1, time } of events) {
      if (kind === 'hand-off') handed.set(customer, time);
      else if (kind === 'desk-join' && handed.has(customer)) {
        seen++;
        expect(time).toBeCloseTo((handed.get(customer) ?? 0) + 7, 9);
        handed.delete(customer);
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('passing on more than once, or a long wait, is a failure that may be voiced', () => {
    const failures = (desk: Record<string, unknown>) => seasons(asking(desk, { customers: { voice: { ...SILENT, handoff: 0.5 } } }), 2);
    const passed = failures({ handOffShare: 0.5 });
    expect(passed['failures.handoff']).toBeGreaterThan(50);
    expect(Math.abs(passed['complaints.handoff'] / passed['failures.handoff'] - 0.5)).toBeLessThan(0.15);
    const calm = { design: 'first-contact', workMinutes: constant(1) };
    expect(failures(calm)['failures.handoff']).toBe(0);
    expect(failures({ ...calm, slowResponseMinutes: 0 })['failures.handoff']).toBeGreaterThan(10);
  });

  it('cases come back by their share', () => {
    const counts = seasons(asking({ design: 'first-contact', reworkShare: 0.25 }), 2);
    expect(Math.abs(counts.reworks / counts.inquiries - 0.25 / 0.75)).toBeLessThan(0.06);
  });
});

describe('complaints at the desk', () => {
  /** An overloaded desk of one: questions pile up, complaints need not wait for them. */
  const world = (complaintsFirst: boolean) =>
    asking(
      { design: 'first-contact', complaintsFirst, workMinutes: constant(3.6) },
      { customers: { voice: { ...SILENT, product: 0.03 } }, world: { staff: { onDuty: { desk: 1 } } } },
    );

  it('go before other business where the file says so', () => {
    const [first, inTurn] = [seasons(world(true)), seasons(world(false))];
    expect(first['frontline.cases']).toBe(inTurn['frontline.cases']);
    expect(first.firstResponseMinutes / first.firstResponses).toBeLessThan(0.2 * (inTurn.firstResponseMinutes / inTurn.firstResponses));
    expect(first.firstResponseMinutes / first.firstResponses).toBeLessThan(10);
  });
});
