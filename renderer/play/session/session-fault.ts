import type { Problem } from '../../simulation/door.js';

/** What a file is that is no sound session: something else, a session that was damaged on its way, or one with a mistake in it. */
export type SessionFault = 'no-session' | 'damaged' | 'problems';

export function sessionFaultOf({ code, path }: Pick<Problem, 'code' | 'path'>): SessionFault {
  if (code === 'syntax') return 'damaged';
  const isOther = path === '' || path === 'format';
  return isOther && code !== 'future-version' && code !== 'unknown-key' && code !== 'too-large' ? 'no-session' : 'problems';
}
