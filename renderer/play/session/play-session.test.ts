import { describe, expect, it } from 'vitest';
import type { Player, PlayView } from '../../simulation/play/player.js';
import { PlaySession } from './play-session.js';

/** What a worker tells of a minute in which nothing is new and nobody is there. */
function viewAt(time: number): PlayView {
  const nothing = { from: 0, items: [] };
  const scene = { store: 'a', isOpen: true, browsingCount: 0, line: [], people: [] };
  const lists = { events: nothing, samples: nothing, ghosts: { 'no-moves': nothing, rules: nothing }, decisions: null, branches: null, beside: null };
  return { time, furthest: time, isOver: false, scene, glances: [], branch: 1, ...lists } as unknown as PlayView;
}

/** A player that goes where it is sent when it is told to. */
function slowPlayer() {
  const sent: number[] = [];
  const arrivals: (() => void)[] = [];
  const goTo = (minute: number): Promise<PlayView> => {
    sent.push(minute);
    return new Promise((resolve) => arrivals.push(() => resolve({ ...viewAt(minute), samples: { from: 0, items: [{}] } } as unknown as PlayView)));
  };
  return { sent, arrivals, player: { goTo } as unknown as Player };
}

describe('going on by minutes', () => {
  it('adds up presses that come faster than the season goes', () => {
    const { sent, player } = slowPlayer();
    const session = new PlaySession(player);
    session.store.setState({ phase: 'ready', time: 480, furthest: 480 });
    for (let press = 0; press < 3; press++) void session.goBy(60);
    expect(sent).toEqual([540, 600, 660]);
  });

  it('goes back from where it is going, never beyond what was played', () => {
    const { sent, player } = slowPlayer();
    const session = new PlaySession(player);
    session.store.setState({ phase: 'ready', time: 900, furthest: 900 });
    void session.goBy(-5);
    void session.goBy(-5);
    expect(sent).toEqual([895, 890]);
  });
});

describe('answers that come while others are due', () => {
  it('asks for no ghosts before the last jump has arrived, as that would lead back', async () => {
    const { sent, arrivals, player } = slowPlayer();
    const session = new PlaySession(player);
    session.store.setState({ phase: 'ready', time: 480, furthest: 480, setup: { end: 40_320, opens: 480, closes: 1320 } as never });
    void session.goBy(60);
    void session.goBy(60);
    arrivals[0](); // with a line the ghosts have not caught up with
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    expect(session.store.getState().isSeeking).toBe(true);
    for (let frame = 0; frame < 60; frame++) session.frame(1000 / 60);
    expect(sent).toEqual([540, 600]);
  });
});

describe('a season that runs', () => {
  /** How many scenes a second of frames asks for at a speed. */
  async function scenesASecond(speed: 'minute' | 'ten' | 'hour' | 'day') {
    const sent: number[] = [];
    const goTo = async (minute: number) => {
      sent.push(minute);
      return viewAt(minute);
    };
    const session = new PlaySession({ goTo } as unknown as Player);
    session.store.setState({ phase: 'ready', isPlaying: true, speed, setup: { end: 40_320, opens: 480, closes: 1320 } as never });
    for (let frame = 0; frame < 60; frame++) {
      session.frame(1000 / 60);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
    return sent.length;
  }

  it('asks for no more scenes than the eye can tell apart', async () => {
    expect(await Promise.all((['minute', 'ten', 'hour', 'day'] as const).map(scenesASecond))).toEqual([60, 60, 30, 20]);
  });
});
