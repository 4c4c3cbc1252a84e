/** The one place where the window meets the model's types. Values come in through here too, so that the door can be moved in one line. */

export type { ChartData } from '../../sim/experiment/chart-data.js';
export type { ResultDocument } from '../../sim/experiment/result.js';
export type { Scenario, Strategy } from '../../sim/scenario/scenario-schema.js';
export type { LocalText, World } from '../../sim/scenario/world-schema.js';
