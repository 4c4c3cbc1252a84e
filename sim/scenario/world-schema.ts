import './jitless.js';
import * as z from 'zod';
import { calendarSchema, storeSchema } from './sections/calendar-section.js';
import { conversionSchema, customersSchema, demandSchema } from './sections/demand-section.js';
import { deskSchema } from './sections/desk-section.js';
import { evaluationSchema } from './sections/evaluation-section.js';
import { executionSchema } from './sections/execution-section.js';
import { floatsSchema } from './sections/floats-section.js';
import { financeSchema, goodwillSchema } from './sections/goodwill-section.js';
import { initiativesSchema } from './sections/initiatives-section.js';
import { opinionSchema } from './sections/opinion-section.js';
import { forecastSchema, poolSchema, pressureSchema } from './sections/pool-section.js';
import { responsesSchema, risksSchema } from './sections/risks-section.js';
import { rulesSchema } from './sections/rules-section.js';
import { checkoutSchema, escalationSchema } from './sections/service-section.js';
import { staffSchema } from './sections/staff-section.js';
import { stockSchema } from './sections/stock-section.js';
import { supplySchema } from './sections/supply-section.js';
import { says } from './sections/words.js';

export { idSchema, type LocalText, ROLES, type Role, textSchema, WEEKDAYS } from './sections/words.js';

/** The world: what is so. Sections left out are mechanisms that do not exist in this case and cost nothing. */
export const worldSchema = z.strictObject({
  calendar: calendarSchema.meta(says('Days, opening hours and promotions')),
  stores: z.array(storeSchema).min(1).max(12).meta(says('One to twelve stores')),
  demand: demandSchema.meta(says('Who comes and when')),
  customers: customersSchema.prefault({}).meta(says('What customers want, bear and say')),
  conversion: conversionSchema.optional().meta(says('Help on the floor turns visitors into buyers; without it everybody buys')),
  staff: z.union([z.literal('none'), staffSchema]).meta(says('People, their skills and their roster, or "none"')),
  checkout: checkoutSchema.optional().meta(says('The tills; without it customers pay at once')),
  desk: deskSchema.optional().meta(says('The service desk: inquiries, returns, complaints')),
  escalation: escalationSchema.optional().meta(says('Three levels of response to complaints, with their clocks')),
  stock: stockSchema.optional().meta(says('Shelves, backroom, orders and deliveries; without it nothing runs out')),
  supply: supplySchema.optional().meta(says('Kitchens that cook the dishes customers have a taste for; without it one central kitchen, without trouble')),
  forecast: forecastSchema.prefault({}).meta(says('What plans and orders know of the future')),
  pressure: pressureSchema.optional().meta(says('The service pressure index and its alerts')),
  pool: poolSchema.optional().meta(says('The dynamic resource pool; without it nobody changes roles')),
  rules: rulesSchema.optional().meta(says('Rules: when something is so, something is done; without it nobody acts by a rule')),
  floats: floatsSchema.optional().meta(says('People of a region who are sent to where they are needed; without it nobody changes stores')),
  initiatives: initiativesSchema.optional().meta(says('Changes that are approved, tried, rolled out and taken up over time; without it there are none')),
  execution: executionSchema.optional().meta(says('What the levels of management leave of a decision; without it all of it, at once')),
  goodwill: goodwillSchema.optional().meta(says('Failures cost visitors later in the season; without it they do not')),
  finance: financeSchema.prefault({}).meta(says('Margins')),
  risks: risksSchema.optional().meta(says('The risk register: what may happen to the chain; without it nothing does')),
  responses: responsesSchema.optional().meta(says('What is done about risks of the register, and its price; a risk without an entry is accepted')),
  opinion: opinionSchema.optional().meta(says('How the public reacts to slow answers and to scandals; without it nobody talks')),
  evaluation: evaluationSchema.optional().meta(says('How the joint committee judges a season; without it the usual weights')),
});

/** Sections a strategy may change. The others are who comes and what they want: the same in every strategy. */
export const LEVER_SECTIONS = [
  'staff',
  'checkout',
  'desk',
  'escalation',
  'stock',
  'supply',
  'forecast',
  'pressure',
  'pool',
  'floats',
  'rules',
  'initiatives',
  'execution',
  'responses',
] as const;

export type World = z.output<typeof worldSchema>;
export type Staff = z.output<typeof staffSchema>;
