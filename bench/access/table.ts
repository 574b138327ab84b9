import type { Comparison } from "./measure.ts";

const HEADINGS = ["small query", "requests/s", "cost", "cost in single rounds", "CPU ms", "cost in CPU"];

/** The comparisons as a Markdown table. The cost of each way is that against the last one of its comparison. */
export const accessTable = (comparisons: readonly Comparison[]): string => {
  const lines = comparisons.flatMap((ways) => {
    const base = ways.at(-1);
    if (base === undefined) return [];
    return ways.map(({ name, rates, cpuMs }) => {
      const common = [name, mean(rates).toFixed(0)];
      if (name === base.name) return [...common, "", "", cpuMs.toFixed(2), ""];
      const costs = rates.map((rate, round) => 1 - rate / (base.rates[round] ?? Number.NaN));
      return [
        ...common,
        percent(1 - mean(rates) / mean(base.rates)),
        `${percent(Math.min(...costs))} to ${percent(Math.max(...costs))}`,
        cpuMs.toFixed(2),
        percent(cpuMs / base.cpuMs - 1),
      ];
    });
  });
  return [HEADINGS, HEADINGS.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
