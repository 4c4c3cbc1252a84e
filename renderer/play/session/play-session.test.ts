import { describe, expect, it } from 'vitest';
import type { Player, PlayView } from '../../simulation/play/player.js';
import { PlaySession } from './play-session.js';

/** A player that goes where it is sent when it is told to. */
function slowPlayer() {
  const sent: number[] = [];
  const arrivals: (() => void)[] = [];
  const view = (time: number): PlayView => ({ time, furthest: time, isOver: false, scene: { store: 'a' }, glances: [], branch: 0 }) as unknown as PlayView;
  const goTo = (minute: number): Promise<PlayView> => {
    sent.push(minute);
    return new Promise((resolve) => arrivals.push(() => resolve(view(minute))));
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
