import type { Viewer } from "../../platform/access/viewer.ts";

/** What a viewer must have to read a field. */
export interface Requirement {
  readonly isSignedIn: boolean;
  /** Each of these must hold, and holds by having all scopes of any of its sets. */
  readonly scopes: ReadonlyArray<ReadonlyArray<readonly string[]>>;
  /** True when a policy is asked for. Nothing here decides policies, so nobody reads such a field. */
  readonly isByPolicy: boolean;
}

/** Asks for nothing: everybody reads it. */
export const OPEN: Requirement = { isSignedIn: false, scopes: [], isByPolicy: false };

/** Whether it asks for nothing. */
export const isOpen = ({ isSignedIn, scopes, isByPolicy }: Requirement): boolean =>
  !isSignedIn && scopes.length === 0 && !isByPolicy;

/** Asks for everything that any of them asks for. */
export const allOf = (requirements: readonly Requirement[]): Requirement => {
  const asking = requirements.filter((requirement) => !isOpen(requirement));
  const [first, ...others] = asking;
  if (first === undefined) return OPEN;
  if (others.length === 0) return first;
  const scopes = new Map(asking.flatMap(({ scopes: rules }) => rules.map((rule) => [JSON.stringify(rule), rule])));
  return {
    isSignedIn: asking.some(({ isSignedIn }) => isSignedIn),
    scopes: [...scopes.values()],
    isByPolicy: asking.some(({ isByPolicy }) => isByPolicy),
  };
};

const isSignedIn = ({ subject }: Viewer): boolean => subject !== null;

const holds = (rule: ReadonlyArray<readonly string[]>, { scopes }: Viewer): boolean =>
  rule.some((set) => set.every((scope) => (scopes as readonly string[]).includes(scope)));

/** Whether a viewer may read what asks for this. */
export const isMet = (requirement: Requirement, viewer: Viewer): boolean =>
  !requirement.isByPolicy &&
  (!requirement.isSignedIn || isSignedIn(viewer)) &&
  requirement.scopes.every((rule) => holds(rule, viewer));

/**
 * What a viewer lacks, in words that Indonesian and English share.
 *
 * @example missing(requirement, OPEN_DOOR) // "token, scope family:read"
 */
export const missing = (requirement: Requirement, viewer: Viewer): string => {
  const scopes = requirement.scopes
    .filter((rule) => !holds(rule, viewer))
    .map((rule) => `scope ${rule.map((set) => set.join(" + ")).join(" / ")}`);
  const policy = requirement.isByPolicy ? ["policy"] : [];
  return [...(isSignedIn(viewer) ? [] : ["token"]), ...scopes, ...policy].join(", ");
};
