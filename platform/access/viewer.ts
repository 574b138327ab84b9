import type { RegionCode } from "../region-code.ts";

/** What a viewer may do, as access tokens name it (OAuth scopes). Composition refuses SDL that asks for another. */
export const SCOPES = [
  "aggregate:read",
  "family:read",
  "identity:read",
  "audit:read",
  "coordination:write",
  "registry:write",
  "import:write",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks. It travels with every call of a subgraph, and nothing else of the client's token does. */
export interface Viewer {
  /** Who it is, as the issuer of the token names it; the open door has no name. */
  readonly subject: string | null;
  /** What they are called in the issuer's books, such as "governor"; decides nothing by itself. */
  readonly role: string;
  /** In the order of `SCOPES`, each once. */
  readonly scopes: readonly Scope[];
  /** Regions whose families the viewer may see: the nation, provinces or regencies, in order. Empty: none. */
  readonly regions: readonly RegionCode[];
  /** Why identities are asked for, in the viewer's words. */
  readonly purpose: string | null;
}

/** Whoever asks without a token: aggregates only, small cells hidden. */
export const OPEN_DOOR: Viewer = Object.freeze({
  subject: null,
  role: "public",
  scopes: Object.freeze([]),
  regions: Object.freeze([]),
  purpose: null,
});

/** Whether the viewer's token has this scope. */
export const hasScope = ({ scopes }: Viewer, scope: Scope): boolean => scopes.includes(scope);

/** Fewest people a published count may be about, for this viewer; smaller ones are suppressed. */
export const smallestCell = (viewer: Viewer): 5 | 11 => (hasScope(viewer, "aggregate:read") ? 5 : 11);
