import { levelOf, NATION, parseRegionCode, type RegionLevel } from "../region-code.ts";
import { SCOPES, type Scope, type Viewer } from "./viewer.ts";

/** Somebody the demo lets a reader be. */
interface Persona {
  readonly scopes: readonly Scope[];
  /** Whose families they may see: nobody's, everybody's, or those of a region of this level, which is named with them. */
  readonly regions: "NONE" | "NATION" | "PROVINCE" | "REGENCY";
}

/** Every persona by its role. The command line, the permission page and the tests read this table. */
export const PERSONAS = {
  analyst: { scopes: ["aggregate:read"], regions: "NONE" },
  governor: { scopes: ["aggregate:read", "family:read", "coordination:write"], regions: "PROVINCE" },
  regency: {
    scopes: ["aggregate:read", "family:read", "identity:read", "coordination:write", "registry:write"],
    regions: "REGENCY",
  },
  app: { scopes: ["aggregate:read"], regions: "NONE" },
  operator: { scopes: ["aggregate:read", "import:write"], regions: "NATION" },
  auditor: { scopes: ["aggregate:read", "audit:read"], regions: "NATION" },
} as const satisfies Record<string, Persona>;

export type PersonaRole = keyof typeof PERSONAS;

const ROLES = Object.keys(PERSONAS) as readonly PersonaRole[]; // the keys of a constant table

const needsRegion = ({ regions }: Persona): boolean => regions === "PROVINCE" || regions === "REGENCY";

/** How each persona is named, for messages: `analyst`, `governor:PROVINCE`, ... */
export const PERSONA_FORMS: readonly string[] = ROLES.map((role) =>
  needsRegion(PERSONAS[role]) ? `${role}:${PERSONAS[role].regions}` : role,
);

/**
 * The viewer that a persona's name stands for; null when it names none. That the region exists is not checked.
 *
 * @example personaOf("governor:35") // may read the families of Jawa Timur
 */
export const personaOf = (name: string): Viewer | null => {
  const [word = "", code, ...rest] = name.split(":");
  const role = ROLES.find((known) => known === word);
  if (role === undefined || rest.length > 0) return null;
  const persona: Persona = PERSONAS[role];
  const regions = regionsOf(persona, code);
  if (regions === null) return null;
  const scopes = SCOPES.filter((scope) => persona.scopes.includes(scope));
  const subject = ["persona", role, ...(needsRegion(persona) ? regions : [])].join(":");
  return { subject, role, scopes, regions, purpose: null };
};

const regionsOf = (persona: Persona, code: string | undefined): Viewer["regions"] | null => {
  if (!needsRegion(persona)) {
    if (code !== undefined) return null;
    return persona.regions === "NATION" ? [NATION] : [];
  }
  const region = code === undefined ? null : readRegion(code, persona.regions as RegionLevel); // PROVINCE or REGENCY
  return region === null ? null : [region];
};

const readRegion = (text: string, level: RegionLevel): ReturnType<typeof parseRegionCode> | null => {
  try {
    const code = parseRegionCode(text);
    return levelOf(code) === level ? code : null;
  } catch {
    return null; // no code at all
  }
};
