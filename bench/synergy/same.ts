/** Sums of fractions differ in their last digits with the order in which rows are added. */
const TOLERANCE = 1e-9;

/** Whether two answers are the same, but for such digits. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) => isSame(one[name as keyof typeof one], other[name as keyof typeof other]))
  );
};
