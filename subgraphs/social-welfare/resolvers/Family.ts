import { parseYear, yearOf } from "../../../platform/period.ts";
import { parseRupiah } from "../../../platform/rupiah.ts";
import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { annualRates } from "../annual-rates.ts";
import { entitlementOf } from "../entitlement.ts";
import type { FamilyResolvers } from "../types.generated.ts";

export const Family: FamilyResolvers = {
  region: ({ villageCode }) => ({ code: villageCode }),
  statusHistory: (family, _, { families }) => families.statusesByFamily.load(family, null),
  members: async (family, { on }, { families }) => {
    const members = await families.membersByFamily.load(family, null);
    return members.filter(({ since, until }) =>
      on == null ? until === null : since <= on && (until === null || on < until),
    );
  },
  memberHistory: (family, _, { families }) => families.membersByFamily.load(family, null),
  registry: (family, _, { families }) => families.registryByFamily.load(family, null),
  entitlement: async (family, { period }, { families, loaders }) => {
    const [members, rates] = await Promise.all([
      families.membersByFamily.load(family, null),
      loaders.benefitRatesInForce.load(yearOf(period)),
    ]);
    const [earliest] = rates;
    const due = entitlementOf(period, annualRates(rates), { ...family, members });
    if (earliest === undefined || due === null) return null;
    return {
      period,
      amount: parseRupiah(due.amount),
      fixedPart: parseRupiah(due.fixedPart),
      components: due.components.map(({ member, annualAmount, amount, counted }) => ({
        component: member.component,
        annualAmount: annualAmount === null ? null : parseRupiah(annualAmount),
        amount: parseRupiah(amount),
        counted,
      })),
      ratesOf: earliest.year,
      cappedBy: due.cappedBy,
    };
  },
  commitmentChecks: (family, { period }, { families }) => families.checksByFamily.load(family, period),
  sessions: (family, { year }, { families }) => families.attendanceByFamily.load(family, parseYear(year)),
  graduation: (family, _, { families }) => families.graduationsByFamily.load(family, null),
  recertification: (family, _, { families }) => families.recertificationsByFamily.load(family, null),
  complementary: (family, _, { families }) => families.complementaryByFamily.load(family, null),
  facilitator: ({ facilitatorRef, regencyCode }, _, { families }) =>
    facilitatorRef === null ? null : families.staffByRef.load({ regencyCode, ref: facilitatorRef }),
  identity: (family, _, { families }) => families.identitiesByFamily.load(family, null),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
  lookups: (family, page, { lookups }) => lookups(family, page),
};
