import { type MeasureText, wrapLabel } from '../charts/text-size.js';
import { markPath, markStyle } from '../components/strategy-mark.js';

/** One bar: from where to where, and what stands beside it. */
export interface PaperStep {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly range: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: 'better' | 'worse' | 'not distinguishable' | 'no direction';
  /** Place of a strategy's mark on its own bar; null for a change. */
  readonly mark: number | null;
}

export interface PaperWaterfallProps {
  readonly waterfall: { readonly title: string; readonly heading: string; readonly steps: readonly PaperStep[] };
  /** Pixels. */
  readonly width: number;
  readonly measure: MeasureText;
}

const ROW = 23;
const SIZE = 12.5;
const NAMES = 216;
/** Room for a mark before the name. */
const INDENT = 20;
const NUMBERS = 74;
const RANGES = 128;
const COLOURS = { better: 'var(--better)', worse: 'var(--worse)', 'not distinguishable': 'var(--same)', 'no direction': 'var(--same)' } as const;

/** Pixels a waterfall of so many bars is high. */
export function waterfallHeight(steps: number): number {
  return steps * ROW + 4;
}

/** From the baseline to the strategy cause by cause, for paper. Bars start at zero; whiskers are the intervals of the changes. */
export function PaperWaterfall({ waterfall, width, measure }: PaperWaterfallProps) {
  const { steps } = waterfall;
  const most = Math.max(...steps.flatMap(({ from, to, high }) => [from, to, high ?? 0]), 0) || 1;
  const track = width - NAMES - NUMBERS - RANGES;
  const at = (value: number) => NAMES + (track * Math.max(0, value)) / most;
  const height = waterfallHeight(steps.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={spoken(waterfall)} fontSize={SIZE}>
      {steps.map((step, i) => (
        <g key={step.name} transform={`translate(0,${i * ROW})`}>
          <line x1={0} x2={width} y1={ROW} y2={ROW} stroke="var(--line)" />
          <Name step={step} measure={measure} />
          <Bar step={step} at={at} />
          <text x={width - RANGES - 12} y={16} textAnchor="end" fontWeight={700}>
            {step.text}
          </text>
          <text x={width} y={16} textAnchor="end">
            <tspan fill="var(--ink-2)">{step.range}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function spoken({ title, heading, steps }: PaperWaterfallProps['waterfall']): string {
  return `${title}. ${heading}: ${steps.map(({ name, text, range }) => [name, text, range].filter((part) => part !== '').join(' ')).join('; ')}`;
}

function Name({ step, measure }: { readonly step: PaperStep; readonly measure: MeasureText }) {
  const bold = step.mark !== null;
  const [text = ''] = wrapLabel(step.name, NAMES - INDENT - 10, 1, (line) => measure(line, SIZE, bold));
  const style = step.mark === null ? null : markStyle(step.mark);
  return (
    <>
      {style && <path d={markPath(style.shape, 5.5)} transform="translate(8,12)" fill={style.color} stroke="var(--mark-edge)" strokeLinejoin="round" />}
      <text x={INDENT} y={16} fontWeight={bold ? 700 : 400}>
        {text}
      </text>
    </>
  );
}

function Bar({ step, at }: { readonly step: PaperStep; readonly at: (value: number) => number }) {
  const { from, to, low, high, mark, verdict } = step;
  const x = at(Math.min(from, to));
  const width = Math.max(2, at(Math.max(from, to)) - x);
  const colour = mark === null ? COLOURS[verdict] : markStyle(mark).color;
  // What is not decided is hollow, so that it is told without colour.
  const hollow = mark === null && (verdict === 'not distinguishable' || verdict === 'no direction');
  return (
    <>
      <rect
        x={x}
        y={5}
        width={width}
        height={13}
        fill={hollow ? 'var(--surface)' : colour}
        stroke={mark === null ? colour : 'var(--mark-edge)'}
        strokeWidth={mark === null ? 1 : 0.6}
      />
      {low !== null && high !== null && <path d={`M${at(low)},11.5H${at(high)}M${at(low)},8.5v6M${at(high)},8.5v6`} stroke="var(--ink)" fill="none" />}
    </>
  );
}
