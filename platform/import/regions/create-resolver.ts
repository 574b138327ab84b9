import { levelOf, NATION, type RegionCode, type RegionLevel } from "../../region-code.ts";
import type { CellReading } from "../cells/cell.ts";
import { createNameIndex, type FindByName, type KnownRegion } from "./name-index.ts";
import { RENUMBERED } from "./renumbered.ts";
import type { CodeScheme, RegionResolver } from "./resolver.ts";

/** Another code of a region: of another scheme, or one that is out of date. */
export interface RegionAlias {
  readonly scheme: CodeScheme;
  readonly code: string;
  readonly regionCode: RegionCode;
}

/** How the finder sees the reference. */
interface Reference {
  readonly known: ReadonlyMap<string, RegionCode>;
  /** By scheme and digits. */
  readonly aliases: ReadonlyMap<string, RegionCode>;
  readonly findByName: FindByName;
}

/** Makes the finder of regions from the regions there are and their other codes. */
export const createRegionResolver = (
  regions: readonly KnownRegion[],
  aliases: readonly RegionAlias[],
): RegionResolver => {
  const reference: Reference = {
    known: new Map(regions.map(({ code }) => [code, code])),
    aliases: new Map(aliases.map(({ scheme, code, regionCode }) => [aliasKey(scheme, code), regionCode])),
    findByName: createNameIndex(regions),
  };
  return {
    byCode: (scheme, code, level, name) =>
      scheme === "KEMENDAGRI"
        ? byOwnCode(reference, code, level, name)
        : ofLevel(reference.aliases.get(aliasKey(scheme, code)), level),
    byName: (name, level, within = NATION) => {
      const [found, other] = reference.findByName(name, level, within);
      if (found === undefined) return { refused: "REGION_NAME_UNKNOWN" };
      return other === undefined ? { value: found } : { refused: "REGION_NAME_AMBIGUOUS" };
    },
  };
};

/** Schemes write their codes with dots or without. */
const aliasKey = (scheme: CodeScheme, code: string): string => `${scheme} ${code.replace(/[.\s]/g, "")}`;

const ofLevel = (code: RegionCode | undefined, level: RegionLevel): CellReading<RegionCode> => {
  if (code === undefined) return { refused: "REGION_UNKNOWN" };
  return levelOf(code) === level ? { value: code } : { refused: "REGION_OF_OTHER_LEVEL" };
};

const byOwnCode = (reference: Reference, text: string, level: RegionLevel, name: string): CellReading<RegionCode> => {
  const dotted = reference.known.get(text) ?? toDotted(text);
  if (dotted === null) return { refused: "REGION_CODE_MALFORMED" };
  if (levelOf(dotted) !== level) return { refused: "REGION_OF_OTHER_LEVEL" };
  const current = reference.known.get(dotted);
  if (current !== undefined && !isOfAnother(reference, current, name)) return { value: current };
  const successor = reference.aliases.get(aliasKey("KEMENDAGRI", dotted)) ?? successorByName(reference, dotted, name);
  if (successor === undefined && current !== undefined) return { refused: "REGION_NAME_DISAGREES" };
  const found = ofLevel(successor, level);
  return "refused" in found ? found : { ...found, corrected: "CODE_SUPERSEDED" };
};

/** Whether a code that is in use is meant as it was used before, by the name beside it. Elsewhere names are only spelled otherwise. */
const isOfAnother = ({ findByName }: Reference, code: RegionCode, name: string): boolean =>
  name !== "" && RENUMBERED.has(code.slice(0, REGENCY_LENGTH)) && findByName(name, levelOf(code), code).length === 0;

/**
 * The one region of that name where the code lay: villages and districts in their regency, which codes change least in;
 * wider regions anywhere, since the new provinces took whole regencies over.
 */
const successorByName = ({ known, findByName }: Reference, code: RegionCode, name: string): RegionCode | undefined => {
  if (name === "") return undefined;
  const level = levelOf(code);
  const regency = code.slice(0, REGENCY_LENGTH);
  const within = level === "VILLAGE" || level === "DISTRICT" ? known.get(RENUMBERED.get(regency) ?? regency) : NATION;
  if (within === undefined) return undefined;
  const [found, other] = findByName(name, level, within);
  return other === undefined ? found : undefined;
};

const REGENCY_LENGTH = 5;

const FORM = /^(\d\d)(?:\.?(\d\d)(?:\.?(\d\d)(?:\.?(\d{4}))?)?)?$/;

/** The code with its dots; null where it has not the form of one. Some offices put spaces for dots. */
const toDotted = (text: string): RegionCode | null => {
  const parts = FORM.exec(text.replace(/[.\s]+/g, "."));
  return parts === null
    ? null
    : (parts
        .slice(1)
        .filter((part) => part !== undefined)
        .join(".") as RegionCode);
};
