/** A question's candidates as rows of features, and which of them answer. */
export interface Listed {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** How much the question counts. */
  readonly weight: number;
}

export interface LearnOptions {
  /** Strength of the quadratic penalty, per question. */
  readonly l2: number;
  readonly steps: number;
  /** Weights to begin with; zeros by default. */
  readonly from?: Float64Array;
}

/**
 * Weights of a linear score that put right candidates first: softmax loss over each list (ListNet,
 * Cao et al. 2007, with binary labels), minimised by Adam with full batches. Deterministic.
 */
export function learnRanking(
  lists: readonly Listed[],
  size: number,
  options: LearnOptions,
): Float64Array {
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(size, options, (weights, gradient) => {
    for (const list of lists) addGradient(list, weights, gradient, total);
  });
}

/** Something observed, and whether the first sentence was right. */
export interface Row {
  readonly features: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

/** Logistic regression; the bias is not penalised. */
export function learnLogistic(
  rows: readonly Row[],
  size: number,
  options: LearnOptions,
): { readonly weights: Float64Array; readonly bias: number } {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const learnt = minimise(size + 1, options, (weights, gradient) => {
    gradient[size] = 0;
    for (const { features, right, weight } of rows) {
      const logit = dot(features, weights) + (weights[size] ?? 0);
      const error = ((1 / (1 + Math.exp(-logit)) - Number(right)) * weight) / total;
      for (let k = 0; k < size; k += 1)
        gradient[k] = (gradient[k] ?? 0) + error * (features[k] ?? 0);
      gradient[size] += error;
    }
  });
  return { weights: learnt.slice(0, size), bias: learnt[size] ?? 0 };
}

/** Adam (Kingma and Ba 2015) with full batches, a falling rate and a quadratic penalty. */
function minimise(
  size: number,
  { l2, steps, from = new Float64Array(size) }: LearnOptions,
  add: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = from.slice();
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => l2 * weight);
    add(weights, gradient);
    const rate = 0.1 * Math.min(1, 2 * (1 - step / (steps + 1)));
    for (const [k, slope] of gradient.entries()) {
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * slope * slope;
      const mean = (first[k] ?? 0) / (1 - 0.9 ** step);
      const spread = (second[k] ?? 0) / (1 - 0.999 ** step);
      weights[k] = (weights[k] ?? 0) - (rate * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return weights;
}

function addGradient(
  { rows, right, weight }: Listed,
  weights: Float64Array,
  gradient: Float64Array,
  total: number,
): void {
  const scores = rows.map((row) => dot(row, weights));
  const best = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - best));
  const all = exps.reduce((sum, value) => sum + value, 0);
  const good = exps.reduce((sum, value, i) => sum + (right[i] === true ? value : 0), 0);
  if (good === 0) return;
  for (const [i, row] of rows.entries()) {
    const p = (exps[i] ?? 0) / all;
    const q = right[i] === true ? (exps[i] ?? 0) / good : 0;
    const factor = ((p - q) * weight) / total;
    if (factor === 0) continue;
    for (let k = 0; k < row.length; k += 1)
      gradient[k] = (gradient[k] ?? 0) + factor * (row[k] ?? 0);
  }
}

export function dot(row: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < row.length; k += 1) sum += (row[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}
