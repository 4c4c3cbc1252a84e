/**
 * What the window tells all workers that play seasons, past everybody between: cores are few, and whoever presses a key or watches a season run
 * waits for the window and not for them. When a worker rests never changes what it plays.
 */
export type Attention =
  /** Somebody has pressed something, and the answer is being made. */
  | 'pressed'
  /** The answer is on screen. */
  | 'answered'
  /** A season runs before somebody's eyes, frame by frame. */
  | 'watched'
  /** It does no longer. */
  | 'unwatched';

const CHANNEL = 'sandtable attention';

/** The window's end. */
export function tellAttention(): (attention: Attention) => void {
  const channel = new BroadcastChannel(CHANNEL);
  return (attention) => channel.postMessage(attention);
}

/** A worker's end. */
export function hearAttention(heard: (attention: Attention) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Attention>) => heard(data);
}
