/** What a person of the staff is doing. */
export const OFF = 0;
export const IDLE = 1;
export const BUSY = 2;
export const SWITCHING = 3;
export const ON_BREAK = 4;
