/** A scenario file as JSON, of any version. */
export type ScenarioJson = Readonly<Record<string, unknown>>;

/** One step of the format. Append only: a step that has shipped is never changed, since files of that version exist. */
export interface Migration {
  /** Version it starts from; it leads to the next one. */
  readonly from: number;
  /** What it does, for the people whose file is changed. */
  readonly name: string;
  /** Makes the new file from the old one, which it must not change. */
  readonly migrate: (old: ScenarioJson) => ScenarioJson;
}

/** All steps, in order. Version 1 is the first, so there are none yet. */
export const MIGRATIONS: readonly Migration[] = [];
