import { createHash } from "node:crypto";
import { parse, print } from "graphql";
import { AppError } from "../../platform/errors.ts";
import { findAccessLinks } from "./access-links.ts";
import { type AccessRules, createAccessRules } from "./rules.ts";
import { stripAccess } from "./strip.ts";

/** A supergraph taken apart: what an engine plans with, and who may read what. */
export interface MarkedSupergraph {
  /** The supergraph without access marks. Two supergraphs that differ in nothing but marks have different texts here. */
  readonly sdl: string;
  readonly rules: AccessRules;
}

/**
 * Takes the access marks off a supergraph.
 *
 * @throws AppError SUPERGRAPH_INVALID when it is no SDL, or a mark cannot be read
 */
export const readMarkedSupergraph = (sdl: string): MarkedSupergraph => {
  try {
    const document = parse(sdl, { noLocation: true });
    const links = findAccessLinks(document);
    const rules = createAccessRules(document, links);
    if (links.nodes.size === 0) return { sdl, rules };
    // An engine takes a supergraph for unchanged by its text; the first line makes a changed mark a change.
    const head = `# Access marks taken off: ${createHash("sha256").update(sdl).digest("hex")}\n`;
    return { sdl: `${head}${print(stripAccess(document, links))}\n`, rules };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("SUPERGRAPH_INVALID", { file: "supergraph", reason }, cause);
  }
};
