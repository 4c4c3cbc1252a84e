import { distance, type Point, type Rect, rectAround } from './geometry.js';
import { type PlacedLabel, placeLabels, type Side } from './label-placement.js';
import { ellipseExtent, type PixelEllipse, regionEllipse } from './region-ellipse.js';
import { type ChartLabel, dotLimit, type LabelLine, type ScatterStrategy, type ScatterTexts } from './scatter-model.js';
import { legRect, type StepArrow, stepArrow } from './step-arrow.js';
import { type MeasureText, wrapLabel } from './text-size.js';
import { thinPoints } from './thin-points.js';

export interface LaidMark extends Point {
  readonly strategy: ScatterStrategy;
  readonly ellipse: PixelEllipse | null;
  /** The region is there but smaller than the mark that sits on it. */
  readonly regionHidden: boolean;
  readonly dots: readonly Point[];
}

export interface ScatterLayout {
  readonly marks: readonly LaidMark[];
  readonly arrow: StepArrow | undefined;
  /** Front members from left to right. */
  readonly front: readonly Point[];
  readonly labels: readonly { readonly label: ChartLabel; readonly placed: PlacedLabel }[];
  /** Strategies there was no room to name on the plot. */
  readonly unnamed: readonly ScatterStrategy[];
}

export interface LayoutInput {
  readonly strategies: readonly ScatterStrategy[];
  readonly front: readonly string[];
  readonly texts: ScatterTexts;
  readonly plot: Rect;
  readonly toX: (sales: number) => number;
  readonly toY: (rate: number) => number;
  /** Size of type and marks: 1, 1.25, 1.5. */
  readonly scale: number;
  readonly measure: MeasureText;
}

/** Radius of a mark in pixels at scale 1. */
export const MARK_RADIUS = 6.5;
/** Radius of a mark in pixels; that of the strategy spoken of is a little larger. */
export function markRadius({ isFocus }: Pick<ScatterStrategy, 'isFocus'>, scale: number): number {
  return MARK_RADIUS * scale * (isFocus ? 1.15 : 1);
}

/** Width a small mark before a name takes, in pixels at scale 1. */
export const SMALL_MARK = 15;
/** A region that reaches further than this keeps a name so far from its mark that others may be nearer. */
const FAR = 40;
const LINE = 1.32;
const CUE_WIDTH = 84;

/**
 * How much the labels may take. In a crowd they make do with less, step by step:
 * first without notes and with regions below them, then cut short to one line.
 */
interface Generosity {
  readonly notes: boolean;
  readonly keepOffRegions: boolean;
  /** Pixels at scale 1. */
  readonly titleWidth: number;
  readonly titleLines: 1 | 2;
}

const GENEROSITY: readonly Generosity[] = [
  { notes: true, keepOffRegions: true, titleWidth: 200, titleLines: 2 },
  { notes: false, keepOffRegions: false, titleWidth: 200, titleLines: 2 },
  { notes: false, keepOffRegions: false, titleWidth: 110, titleLines: 1 },
];

/** Where everything on the plot stands. Pure: the same input gives the same picture. */
export function layoutScatter(input: LayoutInput): ScatterLayout {
  const marks = input.strategies.map((s) => layMark(s, input));
  const baseline = marks.find((m) => m.strategy.isBaseline);
  const focus = marks.find((m) => m.strategy.isFocus);
  const arrow =
    baseline && focus && input.texts.salesLeg && input.texts.rateLeg ? stepArrow(baseline, focus, clearOf(baseline, input), clearOf(focus, input)) : undefined;
  const front = marks.filter((m) => input.front.includes(m.strategy.id)).sort((a, b) => a.x - b.x);
  let result: Pick<ScatterLayout, 'labels' | 'unnamed'> = { labels: [], unnamed: [] };
  for (const generosity of GENEROSITY) {
    result = layLabels(marks, arrow, front, generosity, input);
    if (result.unnamed.length === 0) break;
  }
  return { marks, arrow, front, ...result };
}

function layLabels(marks: readonly LaidMark[], arrow: StepArrow | undefined, front: readonly LaidMark[], generosity: Generosity, input: LayoutInput) {
  const requests = [...legLabels(arrow, input), ...markLabels(marks, generosity, input), ...(generosity.notes ? frontLabel(front, input) : [])];
  const legs = [arrow?.salesLeg, arrow?.rateLeg].flatMap((leg) => (leg ? [legRect(leg, 3 * input.scale)] : []));
  const space = { plot: input.plot, obstacles: [...obstaclesOf(marks, generosity, input), ...legs], barriers: legs };
  const placed = new Map(placeLabels(requests, space).map((p) => [p.id, p]));
  const labels = requests.flatMap((label) => {
    const at = placed.get(label.id);
    return at ? [{ label, placed: at }] : [];
  });
  return { labels, unnamed: marks.filter((m) => !placed.has(m.strategy.id)).map((m) => m.strategy) };
}

function layMark(strategy: ScatterStrategy, { toX, toY, scale, strategies }: LayoutInput): LaidMark {
  const x = toX(strategy.sales);
  const y = toY(strategy.complaintRate);
  const ellipse = strategy.region ? regionEllipse(strategy.region, toX(strategy.sales + 1) - x, toY(strategy.complaintRate + 1) - y) : null;
  const dots = strategy.seasons.map((s) => ({ x: toX(s.sales), y: toY(s.complaintRate) }));
  return {
    strategy,
    x,
    y,
    ellipse,
    regionHidden: ellipse !== null && Math.max(ellipse.rx, ellipse.ry) <= MARK_RADIUS * scale,
    dots: thinPoints(dots, dotLimit(strategies.length)),
  };
}

function clearOf(mark: LaidMark, { scale }: LayoutInput): Point {
  const own = (MARK_RADIUS + 2.5) * scale;
  const extent = mark.ellipse ? ellipseExtent(mark.ellipse) : { x: 0, y: 0 };
  return { x: Math.max(own, extent.x), y: Math.max(own, extent.y) };
}

/** Marks, regions of ordinary size and the corner cue. Large regions (few seasons) may lie under labels. */
function obstaclesOf(marks: readonly LaidMark[], generosity: Generosity, input: LayoutInput): Rect[] {
  const { plot, scale } = input;
  const largest = 48 * scale;
  const around = marks.flatMap((m) => {
    const own = (MARK_RADIUS + 2.5) * scale;
    const clear = clearOf(m, input);
    const mark = rectAround(m, own, own);
    return generosity.keepOffRegions && clear.x <= largest && clear.y <= largest ? [mark, rectAround(m, clear.x, clear.y)] : [mark];
  });
  const cue = { x: plot.x + plot.width - CUE_WIDTH * scale, y: plot.y + plot.height - 28 * scale, width: CUE_WIDTH * scale, height: 28 * scale };
  return [...around, cue];
}

function markLabels(marks: readonly LaidMark[], generosity: Generosity, input: LayoutInput): ChartLabel[] {
  const rank = (m: LaidMark) => (m.strategy.isFocus ? 0 : m.strategy.isBaseline ? 1 : 2);
  return [...marks]
    .sort((a, b) => rank(a) - rank(b))
    .map((mark) => {
      const clear = clearOf(mark, input);
      const lines = markLines(mark, noteOf(mark, marks, generosity, input), generosity, input);
      const label = sized(mark.strategy.id, mark, clear, lines, preferred(mark), input);
      return needsMark(mark, marks, clear, input) ? { ...label, width: label.width + SMALL_MARK * input.scale, mark: mark.strategy.place } : label;
    });
}

/** Whether a name's place alone does not tell whose it is: its region keeps it away from its mark, or another mark lies on its own. */
function needsMark(mark: LaidMark, marks: readonly LaidMark[], clear: Point, { scale }: LayoutInput): boolean {
  const isCovered = marks.some((other) => other !== mark && distance(mark, other) < 2 * MARK_RADIUS * scale);
  return isCovered || Math.max(clear.x, clear.y) > FAR * scale;
}

/** What a label says about a region that its mark hides. Where all are hidden it is said once, at the strategy spoken of. */
function noteOf(mark: LaidMark, marks: readonly LaidMark[], { notes }: Generosity, { texts }: LayoutInput): string {
  if (!notes || !mark.regionHidden) return '';
  if (!marks.every((m) => m.regionHidden)) return texts.regionInsideMark;
  return mark.strategy.isFocus || marks.length === 1 ? texts.regionsInsideMarks : '';
}

function markLines({ strategy }: LaidMark, note: string, generosity: Generosity, { texts, scale, measure, plot }: LayoutInput): LabelLine[] {
  const bold = strategy.isFocus || strategy.isBaseline;
  const size = (strategy.isFocus ? 15 : 13) * scale;
  const titles = wrapLabel(strategy.title, Math.min(generosity.titleWidth * scale, plot.width * 0.3), generosity.titleLines, (line) =>
    measure(line, size, bold),
  );
  const lines: LabelLine[] = titles.map((title) => (bold ? { strong: title, plain: '', size } : { strong: '', plain: title, size }));
  const last = lines[lines.length - 1];
  if (strategy.isBaseline && last) lines[lines.length - 1] = { ...last, plain: spaced(texts.baseline) };
  if (note !== '') lines.push({ strong: '', plain: note, size: 12 * scale });
  return lines;
}

/** What follows a word: after a space, unless its full-width bracket brings its own. */
export function spaced(text: string): string {
  return text.startsWith('（') ? text : ` ${text}`;
}

/** The arrow leaves the baseline to the side and reaches the focus from above or below: their labels go elsewhere. */
function preferred({ strategy }: LaidMark): readonly Side[] {
  if (strategy.isBaseline) return ['above', 'left', 'below'];
  if (strategy.isFocus) return ['below-right', 'right', 'below', 'below-left'];
  return ['right', 'left'];
}

function legLabels(arrow: StepArrow | undefined, input: LayoutInput): ChartLabel[] {
  const { texts, scale } = input;
  const labels: ChartLabel[] = [];
  const clear = { x: 4 * scale, y: 4 * scale };
  if (arrow?.salesLeg && texts.salesLeg) {
    const lines = [{ ...texts.salesLeg, size: 14 * scale }];
    labels.push(sized('leg:sales', middle(arrow.salesLeg), clear, lines, ['above', 'below'], input));
  }
  if (arrow?.rateLeg && texts.rateLeg) {
    const lines = [
      { strong: texts.rateLeg.strong, plain: '', size: 14 * scale },
      { strong: '', plain: texts.rateLeg.plain.trim(), size: 13 * scale },
    ];
    labels.push(sized('leg:rate', middle(arrow.rateLeg), clear, lines, ['right', 'left'], input));
  }
  return labels;
}

function frontLabel(front: readonly LaidMark[], input: LayoutInput): ChartLabel[] {
  const [a, b] = front;
  if (!a || !b || input.texts.front === '') return [];
  const lines = [{ strong: '', plain: input.texts.front, size: 12 * input.scale }];
  return [sized('front', middle({ from: a, to: b }), { x: 6, y: 6 }, lines, ['below-right', 'below'], input)];
}

function middle({ from, to }: { readonly from: Point; readonly to: Point }): Point {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function sized(id: string, anchor: Point, clear: Point, lines: readonly LabelLine[], prefer: readonly Side[], { measure }: LayoutInput): ChartLabel {
  const width = Math.max(...lines.map((l) => measure(l.strong, l.size, true) + measure(l.plain, l.size, false)));
  const height = lines.reduce((sum, l) => sum + lineHeight(l), 0);
  return {
    id,
    anchor: { x: anchor.x, y: anchor.y },
    clearX: clear.x,
    clearY: clear.y,
    width: Math.ceil(width) + 2,
    height,
    prefer,
    mayCross: id.startsWith('leg:'),
    lines,
  };
}

/** Pixels from one line of a label to the next. */
export function lineHeight(line: LabelLine): number {
  return line.size * LINE;
}
