import { isWithin, type RegionCode, type RegionLevel } from "../../region-code.ts";
import { NAME_ALIASES } from "./name-aliases.ts";
import { askedForms, listedForms } from "./name-forms.ts";

/** A region as the reference has it. */
export interface KnownRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
}

/** The regions of a name, inside another one if that is given: none, one or several. */
export type FindByName = (name: string, level: RegionLevel, within: RegionCode) => readonly RegionCode[];

/** By place in `listedForms`: the regions that have a form. */
type Forms = readonly Map<string, RegionCode[]>[];

/** Makes the search by name. The names of a level are put in order when the first one of it is asked for. */
export const createNameIndex = (regions: readonly KnownRegion[]): FindByName => {
  const levels = new Map<RegionLevel, Forms>();
  const formsOf = (level: RegionLevel): Forms => {
    const forms = levels.get(level) ?? indexForms(regions, level);
    levels.set(level, forms);
    return forms;
  };
  return (name, level, within) => {
    const forms = formsOf(level);
    for (const asked of askedForms(name, level)) {
      for (const listed of forms) {
        const found = listed.get(asked)?.filter((code) => isWithin(code, within)) ?? [];
        if (found.length > 0) return found;
      }
    }
    return [];
  };
};

const indexForms = (regions: readonly KnownRegion[], level: RegionLevel): Forms => {
  const ofLevel = regions.filter((region) => region.level === level);
  const codes = new Map<string, RegionCode>(ofLevel.map(({ code }) => [code, code]));
  const forms: Map<string, RegionCode[]>[] = [];
  const add = (name: string, code: RegionCode): void => {
    const listed = new Set<string>();
    for (const [place, form] of listedForms(name, level).entries()) {
      // A form that leaves out nothing more than the one before would only be found twice.
      if (form === "" || listed.has(form)) continue;
      listed.add(form);
      const index = (forms[place] ??= new Map());
      const same = index.get(form);
      if (same === undefined) index.set(form, [code]);
      else if (!same.includes(code)) same.push(code);
    }
  };
  for (const { name, code } of ofLevel) add(name, code);
  for (const alias of NAME_ALIASES) {
    const code = codes.get(alias.region);
    if (alias.level === level && code !== undefined) add(alias.name, code);
  }
  return forms.filter((index) => index !== undefined);
};
