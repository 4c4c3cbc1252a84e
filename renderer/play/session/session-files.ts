import type { SessionInspection } from '../../simulation/play/player.js';
import type { PlaySession } from './play-session.js';

/** The season so far as the text of a session file. @param version of Sandtable */
export function sessionFileOf({ player, store }: PlaySession, version: string): Promise<string> {
  const { guess } = store.getState();
  const { sales = null, complaints = null } = guess ?? {};
  const guessed = { ...(sales !== null && { sales: sales / 100 }), ...(complaints !== null && { complaintRate: complaints / 100 }) };
  return player.sessionFile({ version, team: guess?.team ?? '', guess: Object.keys(guessed).length === 0 ? null : guessed });
}

export interface SessionToOpen {
  /** The case as text. */
  readonly text: string;
  readonly caseName: string;
  /** The session file. */
  readonly file: string;
}

/** Opens the season of a session file where it was left. Returns why not; then the season on the table stays. */
export async function openSessionFile(
  session: PlaySession,
  { text, caseName, file }: SessionToOpen,
): Promise<Extract<SessionInspection, { ok: false }> | null> {
  const found = await session.player.inspect(text, file);
  if (!found.ok) return found;
  const { strategy, replication, decisions, playedUntil, team } = found;
  const perCent = (share: number | undefined) => (share === undefined ? null : share * 100);
  const guess = { team, sales: perCent(found.guess?.sales), complaints: perCent(found.guess?.complaintRate) };
  const isGuess = team !== '' || found.guess !== null;
  await session.open({ text, strategy, replication, decisions, at: playedUntil, session: file }, { caseName, guess: isGuess ? guess : null });
  return null;
}
