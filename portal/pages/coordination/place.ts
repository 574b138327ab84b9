/** What the page shows; its address has all of it. */
export interface Place {
  /** The nation, a province or a regency. */
  readonly region: string;
  /** Null is the latest year of which anything was agreed. */
  readonly year: number | null;
  readonly status: ActionStatus | null;
  /** An action to write down, as another page suggests it; null where none is to be written. */
  readonly suggested: string | null;
}

export const STATUSES = ["OVERDUE", "AGREED", "DONE"] as const;
export type ActionStatus = (typeof STATUSES)[number];

export type AreaLevel = "NATION" | "PROVINCE" | "REGENCY";

const CODE = /^(?:ID|\d\d(?:\.\d\d)?)/;
const YEAR = /^20\d\d$/;
const REGENCY_LENGTH = 5;
const PROVINCE_LENGTH = 2;

/** Reads an address: `?wilayah=35&tahun=2024&status=OVERDUE`. Of a district or village its regency is shown. */
export const placeIn = (parameters: URLSearchParams): Place => {
  const year = parameters.get("tahun") ?? "";
  const status = parameters.get("status");
  return {
    region: CODE.exec(parameters.get("wilayah") ?? "")?.[0] ?? "ID",
    year: YEAR.test(year) ? Number(year) : null,
    status: STATUSES.find((known) => known === status) ?? null,
    suggested: parameters.get("tindakan") ?? (parameters.has("baru") ? (parameters.get("baru") ?? "") : null),
  };
};

/** The parameters of a place; what is not set is left out. */
export const parametersOf = ({ region, year, status, suggested }: Place): URLSearchParams => {
  const parameters = new URLSearchParams({ wilayah: region });
  if (year !== null) parameters.set("tahun", `${year}`);
  if (status !== null) parameters.set("status", status);
  if (suggested !== null) parameters.set("baru", suggested);
  return parameters;
};

export const levelOf = (code: string): AreaLevel => {
  if (code === "ID") return "NATION";
  return code.length === REGENCY_LENGTH ? "REGENCY" : "PROVINCE";
};

/** True when `inner` is `outer` or lies inside it. */
export const isWithin = (inner: string, outer: string): boolean =>
  outer === "ID" || inner === outer || (outer.length === PROVINCE_LENGTH && inner.startsWith(`${outer}.`));
