import { FEATURE_NAMES } from "../../src/core/evidence/features.ts";
import { dot, learnRanking, type Listed } from "./learn.ts";
import { listsOf, newsSets, RANKING, sentenceSets } from "./lists.ts";
import { mean, scoresOf } from "./metrics.ts";

/**
 * Prints what each feature is worth: nDCG@10 and success@1 of every set when the weights are learnt
 * on the other sets, with all features and without each. Only questions whose answer is among the
 * weighed candidates count. `node dist/bench-build/bench/quality/ablation.js [--all-only]`
 */
const sets = [...(await newsSets()), ...(await sentenceSets())].map((set) => ({
  name: set.name,
  lists: listsOf(set).filter(({ right }) => right.includes(true)),
}));

/** With and without a feature, weights are learnt on from where they came to with all of them. */
const FEWER = { ...RANKING, steps: 60 };

const learnt = sets.map((_, out) => learnRanking(othersThan(out), FEATURE_NAMES.length, RANKING));
const whole = leaveOneOut(undefined);
console.log(`set left out: ${sets.map(({ name }) => name).join(" | ")}`);
console.log(
  `all features: ${whole.map(({ ndcg10, success1 }) => `${ndcg10.toFixed(3)} ${success1.toFixed(3)}`).join(" | ")}`,
);
if (!process.argv.includes("--all-only")) {
  for (const [index, name] of FEATURE_NAMES.entries()) {
    const rest = leaveOneOut(index);
    const cells = rest.map((one, at) => {
      const before = whole[at] ?? one;
      return `${points(one.ndcg10 - before.ndcg10)} ${points(one.success1 - before.success1)}`;
    });
    const total = mean(rest.map((one, at) => one.ndcg10 - (whole[at]?.ndcg10 ?? 0)));
    console.log(
      `${`without ${name}`.padEnd(26)} ${cells.join(" | ")}   mean nDCG ${points(total)}`,
    );
  }
}

function othersThan(out: number, feature?: number): Listed[] {
  const others = sets.filter((_, at) => at !== out).flatMap(({ lists }) => lists);
  return others.map((list) => without(list, feature));
}

function leaveOneOut(feature: number | undefined) {
  return sets.map((set, out) => {
    const lists = set.lists.map((list) => without(list, feature));
    const from = learnt[out] ?? new Float64Array(FEATURE_NAMES.length);
    const options = { ...FEWER, from };
    const weights = learnRanking(othersThan(out, feature), FEATURE_NAMES.length, options);
    const scores = lists.map(({ rows, right }) => {
      const order = rows
        .map((row, at) => ({ at, score: dot(row, weights) }))
        .toSorted((a, b) => b.score - a.score);
      const relevant = new Map(
        right.flatMap((isRight, at) => (isRight ? [[`${at}`, 1] as const] : [])),
      );
      return scoresOf(
        order.map(({ at }) => `${at}`),
        relevant,
      );
    });
    return {
      ndcg10: mean(scores.map((one) => one.ndcg10)),
      success1: mean(scores.map((one) => one.success1)),
    };
  });
}

function without(list: Listed, feature: number | undefined): Listed {
  if (feature === undefined) return list;
  return {
    ...list,
    rows: list.rows.map((row) => row.map((value, at) => (at === feature ? 0 : value))),
  };
}

function points(difference: number): string {
  const value = (difference * 100).toFixed(1);
  return difference < 0 ? value.replace("-", "−") : `+${value}`;
}
