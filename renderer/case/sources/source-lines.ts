/** A line of `sources` and the place of the file it speaks of. */
interface SourceLine {
  /** `world.demand.visitorsPerDay`; empty where the line speaks of no place. */
  readonly place: string;
  readonly says: string;
}

/** "world.demand.visitorsPerDay: P, calibrated" speaks of a place and says where its number comes from; an import adds whose, in brackets. */
function readLine(line: string): SourceLine {
  const match = /^(?<place>(?:world|search|sensitivity|expect|strategies)(?:[.\w]|\[\d+\])*)(?: \((?<of>[^)]*)\))?\s*[:：]\s*(?<says>.+)$/s.exec(line);
  const { place = '', of, says = line } = match?.groups ?? {};
  return { place, says: of === undefined ? says : `${of}: ${says}` };
}

/** What the file says of where the number at a path comes from: the lines that speak of it, or else of the smallest part it belongs to. */
export function sourcesOf(lines: readonly string[], path: string): readonly string[] {
  const fitting = lines.map(readLine).filter(({ place }) => place !== '' && (path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)));
  const longest = Math.max(0, ...fitting.map(({ place }) => place.length));
  return fitting.filter(({ place }) => place.length === longest).map(({ place, says }) => ownPart(says, place, path));
}

/**
 * A line may speak of other numbers beside its own, each by name behind a semicolon: "A; speedSd: D; absenceShare: F, a survey".
 * Of these only what is said of this number; where nothing is, what is said of all.
 */
function ownPart(says: string, place: string, path: string): string {
  const parts = says.split(/\s*[;；]\s*/).map((part) => {
    const { name, of = part } = /^(?<name>[a-z]\w*)\s*[:：]\s*(?<of>.+)$/s.exec(part)?.groups ?? {};
    return { name, of };
  });
  const steps = path.slice(place.length).split(/[.[]/);
  const own = parts.find(({ name }) => name !== undefined && steps.includes(name));
  const ofAll = parts.filter(({ name }) => name === undefined).map(({ of }) => of);
  if (own !== undefined) return own.of;
  return ofAll.length === 0 ? says : ofAll.join('; ');
}
