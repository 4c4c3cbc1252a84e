import type { Chain } from './chain.js';
import type { CompiledCase } from './compiled-case.js';
import { PublicOpinion } from './opinion/public-opinion.js';
import { drawOccurrences, type Occurrence } from './risks/occurrence.js';
import { RiskBook } from './risks/risk-book.js';
import { surgeEnvelope } from './risks/surge.js';

/** What comes over the chain from outside: risks that strike, and the public's opinion of it. Undefined where the case has neither. */
export function makeOutside(chain: Chain, compiled: CompiledCase, replication: number): Outside | undefined {
  const { risks, opinion } = compiled.world;
  return risks || opinion ? new Outside(chain, compiled, replication) : undefined;
}

export class Outside {
  readonly opinion: PublicOpinion | undefined;
  private readonly occurrences: readonly Occurrence[];
  private readonly risks: RiskBook;
  private readonly hours: number;

  constructor(chain: Chain, compiled: CompiledCase, replication: number) {
    const { world, calendar } = compiled;
    this.hours = calendar.days * 24;
    this.opinion = world.opinion && new PublicOpinion(chain, world.opinion);
    this.occurrences = drawOccurrences(compiled, replication);
    this.risks = new RiskBook(chain, this.occurrences, world.responses ?? []);
  }

  /** Largest factor on the visitors of a store that the season's risks could bring, by hour; undefined where none raises them. */
  surgeOf(store: number): Float64Array | undefined {
    return surgeEnvelope(store, this.occurrences, this.hours);
  }

  /** What the responses cost and change from the first minute on; the stores are there. */
  open(): void {
    this.risks.open();
  }

  /** Every full hour, before anything of that hour happens. */
  startHour(now: number): void {
    this.opinion?.pass(now);
    this.risks.startHour(now);
    this.opinion?.judge(now);
  }
}
