import { type Effect, type ParameterName, parameterOf } from '../../scenario/sections/effect-section.js';
import type { World } from '../../scenario/world-schema.js';

type Value = number | string;

/** Wants to know when a parameter has changed. */
export interface SettingsListener {
  settingChanged(parameter: ParameterName): void;
}

interface Saying {
  readonly effects: readonly Effect[];
  readonly strength: number;
}

/**
 * What is in force in one store: its own copy of the world, in which named parameters change while the season runs. Rooms read their section at the
 * point of use, so a change tells from the next decision on. Sources (a rule, an initiative, a risk) say what they
 * want and how far it is in force; the value is the base, moved by all of them: values taken first, then factors, then what is added.
 */
export class Settings {
  readonly world: World;
  private readonly said = new Map<string, Saying>();
  private readonly base = new Map<ParameterName, Value>();
  private readonly listeners: SettingsListener[] = [];

  constructor(world: World) {
    this.world = thaw(world) as World;
  }

  /** Told after each change of a value. Objects, no functions: a snapshot of a running season copies them. */
  onChange(listener: SettingsListener): void {
    this.listeners.push(listener);
  }

  /**
   * What `source` wants from now on, in place of what it wanted before.
   * @param strength how far it is in force, 0 (withdrawn, as if never said) to 1 (exactly as said); above 1 it goes that much further, as a pilot does while it is new
   */
  apply(source: string, effects: readonly Effect[], strength: number): void {
    const before = this.said.get(source);
    if (strength > 0) this.said.set(source, { effects, strength });
    else this.said.delete(source);
    for (const name of new Set([...(before?.effects ?? []), ...effects].map((effect) => effect.parameter))) this.update(name);
  }

  value(name: ParameterName): Value {
    const value = read(this.world, parameterOf(name).path);
    if (value === undefined) throw new Error(`no parameter at ${parameterOf(name).path.join('.')}`);
    return value;
  }

  /** Whether this world has the parameter. */
  has(name: ParameterName): boolean {
    return read(this.world, parameterOf(name).path) !== undefined;
  }

  private update(name: ParameterName): void {
    if (!this.base.has(name)) this.base.set(name, this.value(name));
    const base = this.base.get(name) as Value;
    const value = typeof base === 'number' ? this.number(name, base) : this.choice(name, base);
    if (value === this.value(name)) return;
    write(this.world, parameterOf(name).path, value);
    for (const listener of this.listeners) listener.settingChanged(name);
  }

  private number(name: ParameterName, base: number): number {
    let value = base;
    let factor = 1;
    let sum = 0;
    for (const { effect, strength } of this.about(name)) {
      if (typeof effect.set === 'number') value = strength === 1 ? effect.set : value + (effect.set - value) * strength;
      if (effect.times !== undefined) factor *= strength === 1 ? effect.times : 1 + (effect.times - 1) * strength;
      if (effect.plus !== undefined) sum += effect.plus * strength;
    }
    const parameter = parameterOf(name);
    const moved = value * factor + sum;
    return 'min' in parameter ? Math.min(parameter.max, Math.max(parameter.min, moved)) : moved;
  }

  /** A choice is taken once it is in force by half. */
  private choice(name: ParameterName, base: string): string {
    let value = base;
    for (const { effect, strength } of this.about(name)) if (typeof effect.set === 'string' && strength >= 0.5) value = effect.set;
    return value;
  }

  private *about(name: ParameterName): Generator<{ readonly effect: Effect; readonly strength: number }> {
    for (const { effects, strength } of this.said.values()) {
      for (const effect of effects) if (effect.parameter === name) yield { effect, strength };
    }
  }
}

/** A copy of plain data that can be written to. */
function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, thaw(entry)]));
}

function read(world: unknown, path: readonly string[]): Value | undefined {
  let at: unknown = world;
  for (const name of path) at = (at as Record<string, unknown> | undefined)?.[name];
  return typeof at === 'number' || typeof at === 'string' ? at : undefined;
}

function write(world: unknown, path: readonly string[], value: Value): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], world);
  (parent as Record<string, unknown>)[path[path.length - 1]] = value;
}
