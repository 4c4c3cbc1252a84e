import type { Path } from '../json-path.js';
import { conflictAt, describeFound, type LocatedProblem } from '../problem.js';
import { standingEffects } from '../risk-effects.js';
import type { Effect } from '../sections/effect-section.js';
import type { Risk } from '../sections/risks-section.js';
import { duplicateIds } from './calendar-checks.js';
import { checkEffects } from './effect-checks.js';
import type { SoundSections } from './world-check.js';

/** Each risk once and able to come within the season; each answered once at most; sparks only where there is a public; effects that fit their parameters. */
export function checkRisks(world: SoundSections): LocatedProblem[] {
  const { risks } = world;
  if (risks === undefined) return checkResponses(world, []);
  return [
    ...duplicateIds(
      risks.map((risk) => risk.id),
      ['risks'],
    ),
    ...risks.flatMap((risk, i) => [
      ...checkDays(risk, world, ['risks', i]),
      ...checkSpark(risk, world, ['risks', i]),
      ...checkFit(world, risk.effects, ['risks', i, 'effects']),
    ]),
    ...checkResponses(world, risks),
  ];
}

function checkDays({ fromDay, toDay, partDays }: Risk, { calendar }: SoundSections, at: Path): LocatedProblem[] {
  if (toDay !== undefined && toDay < fromDay) {
    return [conflictAt('risk-days-in-order', [...at, 'toDay'], { found: String(toDay), expected: `${fromDay} or later`, parameters: { fromDay } })];
  }
  if (calendar === undefined) return [];
  const days = Math.min(partDays ?? calendar.days, calendar.days);
  if (fromDay <= days) return [];
  return [
    conflictAt('risk-within-season', [...at, 'fromDay'], {
      found: String(fromDay),
      expected: `a day of the season or of its parts, 1 to ${days}`,
      parameters: { days },
    }),
  ];
}

function checkSpark({ spark }: Risk, { opinion }: SoundSections, at: Path): LocatedProblem[] {
  if (spark === 0 || opinion !== undefined) return [];
  return [
    conflictAt('spark-needs-opinion', [...at, 'spark'], {
      found: `${spark} without a section "opinion"`,
      expected: '0, or a section "opinion" (an empty one takes the defaults)',
    }),
  ];
}

/** What the case does not have is not hit, and no mistake: strategies may do without. A value that fits no parameter is. */
function checkFit(world: SoundSections, effects: readonly Effect[], at: Path): LocatedProblem[] {
  return checkEffects(world, effects, at).filter(({ parameters }) => parameters.rule !== 'parameter-not-there');
}

function checkResponses(world: SoundSections, risks: readonly Risk[]): LocatedProblem[] {
  return (world.responses ?? []).flatMap((response, i, all) => {
    const { risk } = response;
    const at: Path = ['responses', i, 'risk'];
    const problems = checkFit(world, standingEffects(response), ['responses', i, 'effects']);
    if (!risks.some(({ id }) => id === risk)) {
      const known = risks.map(({ id }) => id).join(', ');
      problems.push(
        conflictAt('response-to-a-risk', at, {
          found: describeFound(risk),
          expected: known === '' ? 'no response, or a section "risks"' : `the id of a risk: ${known}`,
          parameters: { risk },
        }),
      );
    } else if (all.findIndex((other) => other.risk === risk) < i) {
      problems.push(
        conflictAt('one-response-a-risk', at, {
          found: `a second response to ${describeFound(risk)}`,
          expected: 'one response for each risk',
          parameters: { risk },
        }),
      );
    }
    return problems;
  });
}
