import { parseYear } from "../../../platform/period.ts";
import type { FamilyResolvers } from "../types.generated.ts";

export const Family: FamilyResolvers = {
  enrolments: (family, _, { families }) => families.enrolmentsByFamily.load(family, null),
  enterpriseRoles: (family, _, { families }) => families.enterpriseRolesByFamily.load(family, null),
  villageCashAid: (family, { year }, { families }) => families.villageCashAidByFamily.load(family, parseYear(year)),
  enrolmentLookups: (family, page, { lookups }) => lookups(family, page),
};
