import type { ToldRegion, World } from "./told-sources.ts";

// What a reconciliation finds, in a few lines of TypeScript: written without those of the product.

type Value = number | null;

interface Modelled {
  readonly code: string;
  readonly social: string;
  readonly village: string;
  readonly combined: string;
  readonly found: readonly string[];
  readonly value: (id: string) => Value;
}

/** More than so many percent of the other. */
const exceeds = (excess: number, percent: number, of: number): boolean => excess * 100 > percent * of;

/** One region as a viewer sees it. */
export const modelOf = (world: World, code: string, isOpenDoor: boolean, hasDesa: boolean): Modelled => {
  const told = Object.values(world).flatMap((regions): readonly ToldRegion[] => {
    const one = regions.get(code);
    return one === undefined ? [] : [one];
  });
  const isHidden = (id: string): boolean =>
    told.some(({ values, hidden, hiddenOpen }) => values[id] != null && (isOpenDoor ? hiddenOpen : hidden).has(id));
  const value = (id: string): Value =>
    isHidden(id) ? null : (told.find(({ values }) => id in values)?.values[id] ?? null);
  const isLacking = (id: string): boolean => value(id) === null && !isHidden(id);

  const found: string[] = [];
  const note = (kind: string, isFound: boolean): void => {
    if (isFound) found.push(kind);
  };
  const compare = (kind: string, one: Value, other: Value, test: (one: number, other: number) => boolean): void =>
    note(kind, one !== null && other !== null && test(one, other));
  const below = (percent: number) => (one: number, other: number) => exceeds(other - one, percent, other);
  const above = (percent: number) => (one: number, other: number) => exceeds(one - other, percent, other);

  const [entitled, ordered, credited, withdrawn] = [
    value("PKH_ENTITLED"),
    value("PKH_ORDERED_AMOUNT"),
    value("PKH_CREDITED_AMOUNT"),
    value("PKH_WITHDRAWN_AMOUNT"),
  ];
  note("ENTITLED_MISSING", isLacking("PKH_ENTITLED"));
  note(
    "PAYMENT_MISSING",
    ["ORDERED", "CREDITED", "WITHDRAWN"].some((step) => isLacking(`PKH_${step}_AMOUNT`)),
  );
  compare("ORDERED_BELOW_ENTITLED", ordered, entitled, below(1));
  compare("ORDERED_ABOVE_ENTITLED", ordered, entitled, above(1));
  compare("CREDITED_BELOW_ORDERED", credited, ordered, below(1));
  compare("CREDITED_ABOVE_ORDERED", credited, ordered, above(0));
  compare("WITHDRAWN_BELOW_CREDITED", withdrawn, credited, below(1));
  compare("WITHDRAWN_ABOVE_CREDITED", withdrawn, credited, above(0));
  compare("RETURNED_HIGH", value("PKH_RETURNED_AMOUNT"), ordered, (one, other) => exceeds(one, 1, other));
  compare("FAMILIES_DIFFER", value("PKH_CREDITED_FAMILIES"), value("PKH_ACTIVE_FAMILIES"), (one, other) =>
    exceeds(Math.abs(one - other), 1, other),
  );
  const social = statusOf(
    found,
    ["PKH_ENTITLED", "PKH_ORDERED_AMOUNT", "PKH_CREDITED_AMOUNT", "PKH_WITHDRAWN_AMOUNT"].some(isHidden),
  );

  const [ceiling, transferred, realised] = ["CEILING", "TRANSFERRED", "REALISED"].map((part) =>
    value(`VILLAGE_FUND_${part}`),
  );
  const hasFund = hasDesa || [ceiling, transferred, realised].some((each) => each != null);
  const available = ceiling == null ? null : ceiling + (value("VILLAGE_FUND_ADDITIONAL") ?? 0);
  const before = found.length;
  if (hasFund)
    note(
      "FUND_MISSING",
      [ceiling, transferred, realised].some((each) => each == null),
    );
  compare("FUND_NOT_TRANSFERRED", transferred ?? null, available, below(1));
  compare("FUND_ABOVE_CEILING", transferred ?? null, available, above(0));
  compare("FUND_NOT_REALISED", realised ?? null, transferred ?? null, below(1));
  compare("FUND_REALISED_ABOVE_TRANSFERRED", realised ?? null, transferred ?? null, above(0));
  const village = hasFund ? statusOf(found.slice(before), false) : "NOT_APPLICABLE";
  const combined = ["MISSING", "PARTIAL", "HIDDEN"].find((state) => [social, village].includes(state)) ?? "COMPLETE";
  return { code, social, village, combined, found, value: (id) => (id === "AVAILABLE" ? available : value(id)) };
};

const statusOf = (found: readonly string[], isHidden: boolean): string => {
  if (found.some((kind) => kind.endsWith("_MISSING"))) return "MISSING";
  if (found.length > 0) return "PARTIAL";
  return isHidden ? "HIDDEN" : "COMPLETE";
};
