/** Counts with a log-linear mean: log E y = offset + sum of the coefficients of the factors that hold for it. */
export interface CountModel {
  readonly counts: ArrayLike<number>;
  /** Logarithm of the exposure of each count (share of the day that was observed). */
  readonly offsets: ArrayLike<number>;
  /** For each count the numbers of the factors that hold for it (0 or 1 each; an intercept is a factor of all). */
  readonly factors: readonly (readonly number[])[];
  readonly factorCount: number;
}

export interface CountFit {
  readonly coefficients: Float64Array;
  /** Dispersion times the inverse of the information, factor x factor. */
  readonly covariance: Float64Array;
  /** Pearson's chi-square over its degrees of freedom, at least 1: people do not come more evenly than at random. */
  readonly dispersion: number;
  /** Counts less factors. */
  readonly degrees: number;
  readonly fitted: Float64Array;
}

const STEPS = 50;
/** Added to the information where factors cannot be told apart, relative to its diagonal: their errors come out large instead of infinite. */
const RIDGE = 1e-9;

/**
 * Quasi-likelihood of counts whose variance is a multiple of their mean, by iteratively reweighted least squares.
 * Source: McCullagh and Nelder, Generalized Linear Models (2nd ed., 1989), chapters 2.5, 6.2 and 9.2.
 */
export function fitQuasiPoisson(model: CountModel): CountFit {
  const { counts, offsets, factors, factorCount: p } = model;
  const n = counts.length;
  const coefficients = startOf(model);
  const fitted = new Float64Array(n);
  let inverse: Float64Array = new Float64Array(p * p);
  for (let step = 0; step < STEPS; step++) {
    const information = new Float64Array(p * p);
    const score = new Float64Array(p);
    for (let i = 0; i < n; i++) {
      fitted[i] = meanOf(coefficients, factors[i], offsets[i]);
      for (const a of factors[i]) {
        score[a] += counts[i] - fitted[i];
        for (const b of factors[i]) information[a * p + b] += fitted[i];
      }
    }
    inverse = invert(information, p);
    let largest = 0;
    for (let a = 0; a < p; a++) {
      let change = 0;
      for (let b = 0; b < p; b++) change += inverse[a * p + b] * score[b];
      // a step of more than e^2 is the quadratic's mistake, not the data's
      coefficients[a] += Math.max(-2, Math.min(2, change));
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < 1e-10) break;
  }
  let pearson = 0;
  for (let i = 0; i < n; i++) {
    fitted[i] = meanOf(coefficients, factors[i], offsets[i]);
    pearson += (counts[i] - fitted[i]) ** 2 / fitted[i];
  }
  const degrees = Math.max(0, n - p);
  const dispersion = degrees > 0 ? Math.max(1, pearson / degrees) : 1;
  return { coefficients, covariance: inverse.map((x) => x * dispersion), dispersion, degrees, fitted };
}

/** All effects 0, and the logarithm of the mean shared among the factors that hold. */
function startOf({ counts, offsets, factors, factorCount }: CountModel): Float64Array {
  let sum = 0;
  let exposure = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i];
    exposure += Math.exp(offsets[i]);
  }
  const level = Math.log(Math.max(sum, 0.5) / Math.max(exposure, 1e-9));
  const each = level / Math.max(1, factors[0]?.length ?? 1);
  return new Float64Array(factorCount).fill(each);
}

function meanOf(coefficients: Float64Array, factors: readonly number[], offset: number): number {
  let log = offset;
  for (const factor of factors) log += coefficients[factor];
  return Math.max(1e-9, Math.exp(Math.min(50, log)));
}

/** Inverse of a symmetric positive matrix by Cholesky's decomposition, with the ridge on its diagonal. */
function invert(matrix: Float64Array, p: number): Float64Array {
  const root = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * p + j];
      if (i === j) sum += RIDGE * Math.max(1, matrix[i * p + i]);
      for (let k = 0; k < j; k++) sum -= root[i * p + k] * root[j * p + k];
      root[i * p + j] = i === j ? Math.sqrt(Math.max(sum, RIDGE)) : sum / root[j * p + j];
    }
  }
  const inverse = new Float64Array(p * p);
  const column = new Float64Array(p);
  for (let c = 0; c < p; c++) {
    for (let i = 0; i < p; i++) {
      let sum = i === c ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= root[i * p + k] * column[k];
      column[i] = sum / root[i * p + i];
    }
    for (let i = p - 1; i >= 0; i--) {
      let sum = column[i];
      for (let k = i + 1; k < p; k++) sum -= root[k * p + i] * column[k];
      column[i] = sum / root[i * p + i];
      inverse[i * p + c] = column[i];
    }
  }
  return inverse;
}
