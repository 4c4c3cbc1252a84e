/**
 * On what terms a player calls temporary staff in: time until they are there (minutes), pay against their usual wage, most people a day in one
 * store. Assumptions, the defaults of rules.
 */
export const CALL_IN_TERMS = { arriveMinutes: 60, payFactor: 1.5, mostADay: 2 } as const;
