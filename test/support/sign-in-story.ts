import { expect } from "@jest/globals";
import { parseRegionCode } from "../../platform/region-code.ts";
import type { OidcProviderOptions } from "./oidc-provider/oidc-provider.ts";

/** Who signs in. */
export const USERS = {
  governor: {
    subject: "gubernur@example",
    role: "governor",
    scopes: ["aggregate:read", "family:read"],
    regions: [parseRegionCode("53")],
  },
  analyst: { subject: "analis@example", scopes: ["aggregate:read"] },
} satisfies OidcProviderOptions["users"];

export const MINUTE = 60_000;

/** What a session says of whoever has not signed in. */
export const nobody = { viewer: { subject: null, role: "public" } };

/** What a page that tells of a failure says. */
export const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const page = await response.text();
  expect(page).not.toContain("internal-host-7");
  return { status: response.status, code: /<small>([A-Z_]+) · /.exec(page)?.[1] };
};
