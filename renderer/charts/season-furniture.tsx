import type { SeasonLayout, SeasonSpan } from './season-layout.js';
import type { SeasonLinesProps, SeasonStage } from './season-lines.js';

/** As styles: the page sets the colour of all text in drawings, which an attribute does not outweigh. */
const PLAIN = { fill: 'var(--ink-2)' } as const;
const QUIET = { fill: 'var(--ink-3)' } as const;

/** Promotions behind the lines. */
export function Stages({ layout, stages, scale }: { readonly layout: SeasonLayout; readonly stages: readonly SeasonStage[]; readonly scale: number }) {
  const { plot, x } = layout;
  return stages.map(({ name, fromDay, toDay }, i) => {
    const [left, right] = [x(fromDay), x(toDay + 1)];
    const fits = name.length * 6.4 * scale < right - left || /[\u4e00-\u9fff]/.test(name);
    return (
      <g key={name}>
        <rect x={left} y={plot.y} width={right - left} height={plot.height} fill={i % 2 === 0 ? 'var(--chrome)' : 'transparent'} />
        {fits && (
          <text x={left + 2} y={plot.y - 5 * scale} fontSize={12 * scale} style={QUIET}>
            {name}
          </text>
        )}
      </g>
    );
  });
}

interface AxesProps {
  readonly layout: SeasonLayout;
  readonly texts: SeasonLinesProps['texts'];
  readonly spans: readonly SeasonSpan[];
  readonly scale: number;
}

/** Hairlines, numbers and the titles of both axes. */
export function Axes({ layout, texts, spans, scale }: AxesProps) {
  const { plot, axis, y, centres } = layout;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const every = spans.length <= 14 ? 1 : 7;
  return (
    <g fontSize={12 * scale}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.x} x2={right} y1={y(tick)} y2={y(tick)} stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'} />
          <text x={plot.x - 8} y={y(tick) + 4 * scale} textAnchor="end" style={PLAIN}>
            {texts.tick(tick, axis.decimals)}
          </text>
        </g>
      ))}
      {centres.map((centre, i) =>
        i % every === 0 ? (
          <text key={centre} x={centre} y={bottom + 17 * scale} textAnchor="middle" style={PLAIN}>
            {texts.spanTick(i)}
          </text>
        ) : null,
      )}
      <text x={1} y={14 * scale} fontSize={13 * scale} fontWeight={700}>
        {texts.valueAxis}
      </text>
      <text x={right} y={bottom + 36 * scale} fontSize={13 * scale} fontWeight={700} textAnchor="end">
        {texts.dayAxis}
      </text>
    </g>
  );
}
