import { readScenario, readSession, scenarioDigest } from '../simulation/door.js';
import { SEASON_CHOICES, type TeamEntry, type TeamsState } from './teams-store.js';

/** The list as it was kept; null for anything else. Every session is read as a file would be: what was kept on disk may have been damaged there. */
export function readKeptTeams(text: string | null): Pick<TeamsState, 'theCase' | 'entries' | 'seasons'> | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Record<string, unknown>;
    const read = readScenario(String(kept.case));
    if (!read.ok || !Array.isArray(kept.teams)) return null;
    const { scenario } = read;
    const digest = scenarioDigest(scenario);
    const entries = kept.teams.flatMap((team): TeamEntry[] => {
      const { id, name, session } = team as Record<string, unknown>;
      const own = readSession(JSON.stringify(session));
      if (typeof id !== 'number' || typeof name !== 'string' || !own.ok || own.session.scenario.digest !== digest) return [];
      return [{ id, name, session: own.session }];
    });
    if (entries.length === 0) return null;
    const seasons = SEASON_CHOICES.find((choice) => choice === kept.seasons) ?? SEASON_CHOICES[1];
    return { theCase: { text: String(kept.case), title: scenario.title, digest }, entries, seasons };
  } catch {
    return null;
  }
}
