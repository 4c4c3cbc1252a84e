import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../i18n/i18n.js';
import type { CourseOver, LuckOfIndicator, Place, Session, TeamsOver } from '../simulation/door.js';
import { arrangeTeams, type TeamsView } from './team-rows.js';
import { guessSentence, luckFinding, placeText, rankingFinding, type TeamSpeech, tieSentences } from './team-words.js';

type Interval = CourseOver['indicators']['sales']['mean'];

let speech: TeamSpeech;
beforeAll(async () => {
  await startTexts('en');
  speech = { t: i18next.getFixedT('en', 'teams'), language: 'en' };
});

const NAMES = ['complaintRate', 'sales', 'profit'] as const;
const interval = (mean: number, half: number): Interval => ({ mean, low: mean - half, high: mean + half });

/** A course in which every indicator is `level` in each of ten seasons, a little more in later ones. */
function course(key: string, level: number): CourseOver {
  const seasons = Array.from({ length: 10 }, (_, r) => level * (1 + r / 1000));
  const value = { mean: interval(level, level / 100), seasons };
  return { key, indicators: { complaintRate: value, sales: value, profit: value, satisfaction: value }, region: null };
}

/** Complaints change by `share` over the other seasons, by `played` in the one that was played. */
function luck(share: number, played: number): LuckOfIndicator[] {
  return NAMES.map((indicator) => ({
    indicator,
    unit: '',
    direction: indicator === 'complaintRate' ? 'lower' : 'higher',
    played: { value: 100 * (1 + played), against: 100, difference: 100 * played },
    skill: {
      absolute: interval(100 * share, 2),
      relative: interval(share, 0.02),
      verdict: Math.abs(share) < 0.02 ? 'not distinguishable' : share < 0 ? 'better' : 'worse',
    },
    luck: played - share,
    verdict: 'ordinary',
    seasons: 10,
    seasonsBetter: 9,
    spread: [],
    percentile: null,
  }));
}

interface Made {
  readonly name: string;
  readonly share: number;
  readonly played: number;
  readonly guess?: Session['guess'];
}

function view(teams: readonly Made[], places: readonly Place[]): TeamsView {
  const over: TeamsOver = {
    seasons: 10,
    confidence: 0.95,
    courses: [...teams.map(({ share }, i) => course(`team ${i + 1}`, 100 * (1 + share))), course('plan', 100), course('auto', 90)],
    teams: teams.map(({ share, played }, i) => ({
      team: `team ${i + 1}`,
      noMoves: 'plan',
      automatic: 'auto',
      replication: 0,
      decisions: { logged: 3, played: 3, others: 3 },
      luck: { noMoves: luck(share, played), automatic: luck(share + 0.1, played) },
      ghost: luck(-0.1, -0.1),
    })),
    places: { complaintRate: places, sales: places, profit: places, satisfaction: places },
  };
  const entries = teams.map(({ name, guess }, i) => ({ id: i + 1, name, session: { decisions: [], ...(guess && { guess }) } as unknown as Session }));
  const arranged = arrangeTeams({ over, isTrue: teams.map(() => true), isWhole: true }, entries, 'complaintRate');
  if (arranged === null) throw new Error('not arranged');
  return arranged;
}

const place = (key: string, best: number, worst: number, tiedWith: readonly string[] = []): Place => ({ key, best, worst, tiedWith });
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('the finding about one team', () => {
  const one = (share: number, played: number) => {
    const [row] = view([{ name: 'Reds', share, played }], [place('team 1', 1, 1)]).rows;
    return row === undefined ? '' : plain(luckFinding(row, speech));
  };
  it('says what stays over other seasons and what luck added', () => {
    expect(one(-0.12, -0.16)).toBe('Reds: their moves cut complaints by 12 % (10 to 14) over other seasons too; the luck of this season added 4.0 points');
    expect(one(-0.12, -0.11)).toContain('the luck of this season cost 1.0 point');
    expect(one(-0.12, -0.121)).toContain('luck of this season played no part');
  });
  it('does not claim what is open, and says when moves did harm', () => {
    expect(one(0.01, -0.1)).toMatch(/whether their moves help is open; complaints change by −1\s?% to \+3\s?%/);
    expect(one(0.2, 0.2)).toContain('raised complaints by 20 %');
  });
});

describe('the ranking in words', () => {
  const THREE = [
    { name: 'Reds', share: -0.5, played: -0.5, guess: { complaintRate: -0.1, sales: -0.5 } },
    { name: 'Blues', share: -0.4, played: -0.4, guess: { complaintRate: -0.38, sales: -0.4 } },
    { name: 'Greens', share: -0.39, played: -0.39 },
  ];
  it('names who is in front, who cannot be told apart, and who guessed best', () => {
    const made = view(THREE, [place('team 1', 1, 1), place('team 2', 2, 3, ['team 3']), place('team 3', 2, 3, ['team 2'])]);
    expect(plain(rankingFinding(made, speech))).toBe('Reds in front: 50 % fewer complaints (48 to 52) over 10 other seasons');
    expect(tieSentences(made, speech)).toEqual(['Blues and Greens cannot be told apart.']);
    expect(plain(guessSentence(made, speech))).toBe('Blues guessed best: off by 1.0 point on average.');
    expect(made.rows.map(placeText)).toEqual(['1', '2–3', '2–3']);
  });
  it('has no winner where there is none', () => {
    const all = THREE.map((_, i) =>
      place(
        `team ${i + 1}`,
        1,
        3,
        ['team 1', 'team 2', 'team 3'].filter((key) => key !== `team ${i + 1}`),
      ),
    );
    const made = view(THREE, all);
    expect(rankingFinding(made, speech)).toBe('No team can be told from another over 10 other seasons');
    expect(tieSentences(made, speech)).toEqual(['Reds, Blues and Greens cannot be told apart.']);
  });
  it('says no more than holds where ties form a chain', () => {
    const made = view(THREE, [place('team 1', 1, 2, ['team 2']), place('team 2', 1, 3, ['team 1', 'team 3']), place('team 3', 2, 3, ['team 2'])]);
    expect(rankingFinding(made, speech)).toContain('Reds and Blues in front together');
    expect(tieSentences(made, speech)).toEqual(['Reds and Blues cannot be told apart.', 'Blues and Greens cannot be told apart.']);
  });
});
