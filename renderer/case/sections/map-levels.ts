/** Rounded bounds that cut the values of a map into seven steps of about equal width, as people would write them. */
export function mapLevels(values: readonly number[]): readonly number[] {
  const high = Math.max(...values, 1e-9);
  const low = Math.min(...values);
  const step = niceStep((high - low) / 7);
  const first = Math.max(step, Math.ceil((low + step * 0.5) / step) * step);
  return Array.from({ length: 6 }, (_, i) => Number((first + i * step).toPrecision(12)));
}

/** The step of a value among the bounds, 0 to 6. */
export function levelOf(value: number, levels: readonly number[]): number {
  let level = 0;
  while (level < levels.length && value >= (levels[level] as number)) level++;
  return level;
}

function niceStep(raw: number): number {
  if (!(raw > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (
    (lead <= 1
      ? 1
      : lead <= 1.5
        ? 1.5
        : lead <= 2
          ? 2
          : lead <= 2.5
            ? 2.5
            : lead <= 3
              ? 3
              : lead <= 4
                ? 4
                : lead <= 5
                  ? 5
                  : lead <= 6
                    ? 6
                    : lead <= 8
                      ? 8
                      : 10) * power
  );
}
