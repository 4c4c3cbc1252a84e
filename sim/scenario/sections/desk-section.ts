import '../jitless.js';
import * as z from 'zod';
import { distributionSchema } from '../distribution-schema.js';
import { count, quantity, share } from '../quantity.js';
import { minutes, says } from './words.js';

const yuan = (what: string) => quantity({ unit: 'yuan', says: what, min: 0, max: 10_000, source: 'A' });

const specialistsSchema = z.strictObject({
  teams: count({ unit: 'teams', says: 'Specialist teams behind the front', min: 1, max: 8, source: 'A' }).default(3),
  frontAgents: count({ unit: 'people', says: 'People at the front for each one in a specialist team', min: 1, max: 20, source: 'A' }).default(1),
  frontWorkMinutes: distributionSchema.default({ kind: 'exponential', mean: 3 }).meta(says('Work at the front, before the case is handed on', 'min', 'A')),
  solvedAtFrontShare: share('Cases that the front settles itself and hands to nobody', 'A').default(0),
  misroutedShare: share('Cases that turn out to belong to another team and are handed on again', 'A').default(0.25),
});

const callBacksSchema = z.strictObject({
  share: share('Cases after which the customer is called back', 'A').default(0.3),
  delayMinutes: minutes('Time until the call, in opening hours', 'A').default(120),
  workMinutes: distributionSchema.default({ kind: 'exponential', mean: 3 }).meta(says('Work of a call', 'min', 'A')),
  yuanPerCall: yuan('Price of a call beside the work').default(0.5),
});

const chatbotSchema = z.strictObject({
  share: share('Inquiries that the chat bot answers', 'A').default(0.5),
  answerMinutes: minutes('Time until its answer', 'A').default(1),
  wrongShare: share('Of its answers, those that are wrong', 'A').default(0.2),
  angerFactor: quantity({ unit: 'factor', says: 'How much more readily a customer complains after a wrong answer', min: 0, max: 100, source: 'A' }).default(
    1.5,
  ),
  yuanPerContact: yuan('Price of a contact').default(0.3),
});

const selfServiceSchema = z.strictObject({
  minutes: distributionSchema.default({ kind: 'exponential', mean: 4 }).meta(says('Time a customer spends in self-service', 'min', 'A')),
  solveShare: share('Business that self-service settles', 'A').default(0.7),
  backToDeskShare: share('Of what it does not settle, the share that comes to the desk; the others give up', 'A').default(0.8),
  yuanPerContact: yuan('Price of a contact').default(0.3),
});

const tiersSchema = z.strictObject({
  thresholdYuan: quantity({ unit: 'yuan', says: 'Lifetime value from which a customer has a dedicated agent', min: 0, max: 10_000_000, source: 'A' }).default(
    5000,
  ),
  dedicatedAgents: count({ unit: 'people', says: 'Agents of the desk who are there for these customers only', min: 0, max: 100, source: 'A' }).default(1),
  dedicatedHelp: z.boolean().default(false).meta({ description: 'Dedicated agents take other business while nobody of theirs waits.' }),
  standard: z
    .enum(['queue', 'self-service'])
    .default('self-service')
    .meta(says('Where the questions and returns of all other customers go: to the queue of the desk, or to self-service first')),
  selfService: selfServiceSchema.prefault({}).meta(says('Self-service of the standard tier')),
});

export const deskSchema = z.strictObject({
  design: z.enum(['split', 'first-contact']).default('split').meta(says('Two teams that hand cases on, or one queue in which who answers first owns the case')),
  workMinutes: distributionSchema.default({ kind: 'exponential', mean: 3.5 }).meta(says('Work of a case at the desk', 'min', 'A')),
  workFactor: quantity({ unit: 'factor', says: 'Work of every case, below 1 when the way is shorter', min: 0.01, max: 10, source: 'A' }).default(1),
  handOffShare: share('Split desk: cases sent to the other team', 'A').default(0.3),
  handOffDelayMinutes: minutes('Delay of a hand-off', 'A').default(5),
  handOffWorkFactor: quantity({ unit: 'factor', says: 'Work of a case that was handed on', min: 0.1, max: 10, source: 'A' }).default(1.6),
  reworkShare: share('Cases that come back to the desk at once', 'A').default(0),
  slowResponseMinutes: minutes('Wait at the desk above which the wait is a failure of its own', 'A').default(20),
  complaintsFirst: z.boolean().default(true).meta({ description: 'Complaints go before other business (non-preemptive).' }),
  specialists: specialistsSchema.optional().meta(says('Split desk: a front that hands every case on to one of several specialist teams; without it two teams')),
  callBacks: callBacksSchema.optional().meta(says('Calls after a case is done; without it nobody calls')),
  chatbot: chatbotSchema.optional().meta(says('A chat bot that answers questions; without it people do')),
  tiers: tiersSchema.optional().meta(says('Service by lifetime value of the customer; without it all customers are served alike')),
});
export type DeskRules = z.output<typeof deskSchema>;
