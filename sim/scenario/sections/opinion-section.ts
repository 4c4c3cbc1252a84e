import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';

/** How the public reacts: heat that late answers and sparks feed, that prompt answers cool, and that turns into a wave above a threshold. */
export const opinionSchema = z.strictObject({
  answerMinutes: count({
    unit: 'min',
    says: 'Answer to a complaint that the public takes for prompt, in opening hours',
    min: 1,
    max: 100_000,
    source: 'A',
  }).default(30),
  heatPerUnanswered: quantity({
    unit: 'heat/h',
    says: 'Heat of each complaint that waits longer for an answer, an opening hour',
    min: 0,
    max: 1000,
    source: 'A',
  }).default(0.1),
  heatPerLateAnswer: quantity({ unit: 'heat', says: 'Heat of each answer that came later', min: 0, max: 1000, source: 'A' }).default(0.5),
  coolingPerDay: quantity({ unit: '1/day', says: 'Rate at which heat cools by itself', min: 0, max: 100, source: 'A' }).default(0.15),
  coolingByAnswers: quantity({ unit: '1/day', says: 'Rate added when every complaint is answered promptly', min: 0, max: 100, source: 'A' }).default(0.6),
  threshold: quantity({ unit: 'heat', says: 'Heat at which a wave starts', min: 0.001, max: 1_000_000, source: 'A' }).default(100),
  calmShare: share('Share of the threshold below which the wave is over', 'A').default(0.5),
  visitorsFactor: quantity({ unit: 'factor', says: 'Visitors during a wave', min: 0, max: 1, source: 'A' }).default(0.9),
  inquiriesFactor: quantity({ unit: 'factor', says: 'Share of visitors with a question for the desk during a wave', min: 0, max: 100, source: 'A' }).default(3),
});
export type OpinionRules = z.output<typeof opinionSchema>;
