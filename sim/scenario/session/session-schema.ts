import '../jitless.js';
import * as z from 'zod';
import { count, quantity } from '../quantity.js';
import { changesSchema } from '../scenario-schema.js';
import { decisionsSchema } from '../sections/decision-section.js';
import { says } from '../sections/words.js';
import { idSchema, textSchema } from '../world-schema.js';

export const SESSION_FORMAT = 'sandtable.session/1';

/** Letters of the course of one store: six for each hour of the longest season. */
const COURSE_MAX = 6 * 24 * 400;

const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ description: 'A fingerprint: "sha256:" and 64 hexadecimal digits.', expects: '"sha256:" and 64 hexadecimal digits' });

const relative = (what: string) => quantity({ unit: 'share', says: what, min: -1, max: 100 });

/** What a team thought before it played: the change against the plan without anybody's hand. */
const guessSchema = z.strictObject({
  sales: relative('Relative change of sales, 0.05 is 5 % more').optional(),
  complaintRate: relative('Relative change of the complaint rate, -0.1 is a tenth less').optional(),
});

/** What came of the season, run to its end without further decisions. */
const outcomeSchema = z.strictObject({
  digest: digest.meta(says('Fingerprint of the counts of all stores')),
  stores: z
    .array(
      z.strictObject({
        id: idSchema,
        counts: z.record(z.string().min(1).max(64), z.number()).meta(says('Raw counts by name; those left out are 0')),
        course: z
          .string()
          .regex(/^[A-Za-z0-9_-]*$/)
          .max(COURSE_MAX)
          .meta({ description: 'Six letters an hour: a rolling digest of what happened.', expects: 'letters, digits, "-" and "_"' }),
      }),
    )
    .min(1)
    .max(12)
    .meta(says('The stores, in the order of the case')),
});

/** A season somebody has played: all it takes to play it again, with the file of its case. */
export const sessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT).meta({ description: 'Name and version of the format.' }),
  version: z.string().min(1).max(64).meta({ description: 'Version of Sandtable that wrote it.' }),
  team: z.string().max(200).default('').meta({ description: 'Who played.' }),
  scenario: z.strictObject({ id: idSchema, title: textSchema, digest: digest.meta(says('Fingerprint of the case')) }).meta(says('The case that was played')),
  seed: z.string().min(1).max(200).meta({ description: 'Seed of the season.' }),
  replication: count({ unit: 'number', says: 'Which season of this seed, from 0', max: 1_000_000_000 }),
  strategy: idSchema.meta(says('The plan that was played on')),
  changes: changesSchema.optional().meta({ description: 'What the plan changes, where it was changed for playing; without it what the file says.' }),
  guess: guessSchema.optional().meta(says('What the team guessed before it played')),
  decisions: decisionsSchema,
  playedUntil: quantity({ unit: 'min', says: 'How far it was played, in minutes since the first midnight', min: 0, max: 400 * 1440 }),
  outcome: outcomeSchema.meta(says('What came of it')),
});
export type Session = z.output<typeof sessionSchema>;
