import { expect, it } from 'vitest';
import { readSession } from '../../simulation/door.js';
import { sessionFaultOf } from './session-fault.js';

function faultOf(text: string) {
  const read = readSession(text);
  return read.ok || read.problems[0] === undefined ? null : sessionFaultOf(read.problems[0]);
}

it('tells other files from sessions that were damaged, and these from sessions with a mistake', () => {
  expect(faultOf('[1, 2]')).toBe('no-session');
  expect(faultOf('{"a": 1}')).toBe('no-session');
  expect(faultOf('{"format": "sandtable.scenario/1"}')).toBe('no-session');
  expect(faultOf('{"format": "sandtable.session/1", "team": "Re')).toBe('damaged');
  expect(faultOf('')).toBe('damaged');
  expect(faultOf('{"format": "sandtable.session/9"}')).toBe('problems');
  expect(faultOf('{"format": "sandtable.session/1"}')).toBe('problems');
});
