import { json } from '@codemirror/lang-json';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { readCase } from '../../simulation/read-case.js';
import { FLAGSHIP } from '../../stores/testing.js';
import { placedProblems } from './json-problems.js';
import { jsonOf, pathOfNode, rangeOf, rootOf } from './json-tree.js';

/** With the whole text parsed, however busy the machine: the editor itself makes do with what is there in time. */
function stateOf(text: string): EditorState {
  const state = EditorState.create({ doc: text, extensions: [json()] });
  ensureSyntaxTree(state, text.length, 20_000);
  return state;
}

function shown(text: string) {
  const state = stateOf(text);
  return placedProblems(state, readCase(text)).map(({ problem, from, to }) => [problem.path, state.sliceDoc(from, to)]);
}

it('points at the value that is wrong', () => {
  const wrong = FLAGSHIP.replace(/"visitorsPerDay": [\d.]+/, '"visitorsPerDay": -5');
  expect(shown(wrong)).toEqual([['world.demand.visitorsPerDay', '"visitorsPerDay": -5']]);
});

it('points at the sign that is not JSON', () => {
  expect(shown('{ "format": nope }').map(([, text]) => text)).toEqual(['n']);
});

it('points at the section of which something is missing', () => {
  const text = '{ "format": "sandtable.scenario/1", "id": "x", "title": "x", "world": { "stores": 3 }, "baseline": "a", "strategies": [{ "id": "a" }] }';
  expect(shown(text)).toContainEqual(['world.stores', '"stores": 3']);
  expect(shown(text)).toContainEqual(['world.calendar', '"world"']);
});

it('reads back the whole of a sound text', () => {
  expect(jsonOf(stateOf(FLAGSHIP))).toEqual(JSON.parse(FLAGSHIP));
});

it('knows the path of a place and the place of a path', () => {
  const state = stateOf('{ "a": [1, { "b": [10, 20] }] }');
  const { from, to } = rangeOf(state, ['a', 1, 'b', 1]);
  expect(state.sliceDoc(from, to)).toBe('20');
  expect(pathOfNode(state, rootOf(state).resolve(from, 1))).toEqual(['a', 1, 'b', 1]);
});
