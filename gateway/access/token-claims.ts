import { z } from "zod";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../platform/access/viewer.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { PURPOSE } from "./purpose.ts";
import { tokenRefused } from "./token-refused.ts";

/** More than the nation, its provinces and its regencies together. */
const MAX_REGIONS = 600;

/** Dotted only: a BPS code, which is written without dots, can be another regency's Kemendagri code. */
const REGION = /^(?:ID|\d\d(?:\.\d\d)?)$/;

const isEachOnce = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

/** What a token of any issuer may say about its owner; other claims are not read. */
const CLAIMS = z.object({
  sub: z.string().regex(/^[\x21-\x7e]{1,255}$/),
  role: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,31}$/)
    .refine((role) => role !== OPEN_DOOR.role)
    .default("user"),
  scope: z.string().default(""),
  regions: z.array(z.string().regex(REGION)).max(MAX_REGIONS).refine(isEachOnce).default([]),
  purpose: z.string().regex(PURPOSE).optional(),
});

/**
 * The viewer that the claims of a verified token describe. Scopes we do not know are another service's, and dropped.
 *
 * @throws AppError TOKEN_INVALID when a claim has another form
 */
export const viewerOfClaims = (claims: unknown): Viewer => {
  const read = CLAIMS.safeParse(claims);
  if (!read.success) throw tokenRefused(`claim ${String(read.error.issues[0]?.path[0])}`);
  const { sub, role, scope, regions, purpose } = read.data;
  const asked = scope.split(" ");
  return {
    subject: sub,
    role,
    scopes: SCOPES.filter((known) => asked.includes(known)),
    regions: regions.toSorted() as RegionCode[], // each has the form of one
    purpose: purpose ?? null,
  };
};
