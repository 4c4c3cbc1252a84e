import fc from 'fast-check';

/** Something that can go wrong in any case; parameters a case does not have are not hit. */
const EFFECTS = [
  { parameter: 'checkout.speedFactor', times: 0.3 },
  { parameter: 'staff.absenceShare', plus: 0.3 },
  { parameter: 'stock.leadTimeFactor', times: 3 },
  { parameter: 'customers.voice.product', times: 2 },
  { parameter: 'pool.share', set: 0 },
  { parameter: 'staff.familiarityLoss', set: 0.6 },
  { parameter: 'desk.workFactor', times: 2 },
];

const risk = fc.record({
  likelihood: fc.integer({ min: 1, max: 5 }),
  impact: fc.integer({ min: 1, max: 5 }),
  probability: fc.constantFrom(0, 0.5, 1),
  scope: fc.constantFrom('chain', 'region', 'store'),
  fromDay: fc.constant(1),
  startsAt: fc.constantFrom('00:00', '11:00', '23:00'),
  durationHours: fc.integer({ min: 1, max: 60 }),
  visitorsFactor: fc.constantFrom(0, 0.7, 1, 1.6),
  inquiriesFactor: fc.constantFrom(1, 4),
  effects: fc.subarray(EFFECTS, { maxLength: 3 }),
  costYuan: fc.constantFrom(0, 100),
  assertedLossYuan: fc.constantFrom(0, 500),
});

const answer = fc.constantFrom(
  { kind: 'accept' },
  { kind: 'avoid', costYuan: 50, effects: [{ parameter: 'checkout.speedFactor', times: 0.9 }] },
  { kind: 'transfer', premiumYuan: 20 },
  { kind: 'mitigate', costYuan: 10, probabilityCut: 0.3, impactCut: 0.5 },
);

/** Some risks, some of them answered, and sparks where there is a public. */
export const arbitraryRisks = fc
  .record({ list: fc.array(risk, { maxLength: 3 }), answers: fc.array(answer, { maxLength: 3 }), sparks: fc.boolean() })
  .map(({ list, answers, sparks }) => (hasOpinion: boolean) => {
    if (list.length === 0) return {};
    const risks = list.map((one, i) => ({ id: `risk-${i}`, ...one, ...(sparks && hasOpinion ? { spark: 200 } : {}) }));
    return { risks, responses: answers.slice(0, risks.length).map((response, i) => ({ risk: `risk-${i}`, ...response })) };
  });
