import { DEMO, type DemoContext } from "../context.ts";
import type { EnterpriseCounts } from "../enterprise-counts.ts";
import { type ListedEnterprise, listEnterprises } from "../enterprises.ts";
import { draw, mix } from "../hash.ts";
import type { SeedTable } from "../seed-table.ts";
import { type Day, dayOf, formatDay, newYear, yearOfDay } from "./days.ts";
import type { FamilyDetail } from "./detail.ts";
import { type DetailSources, familyRows } from "./family-rows.ts";
import { LAST_GRADUATION, NATURAL, takesPart } from "./participation.ts";
import { regencyPlaces } from "./places.ts";

/** Graduated families that join a business group of their village in the next year, of 100; from this year on. */
const JOINING_PERCENT = 35;
const FIRST_GROUP_YEAR = 2022;
const LAST_GROUP_YEAR = 2025;
const BENEFITS: readonly number[] = [1_500_000, 2_000_000, 2_500_000];

/** Families with a part in each active enterprise of their village, at most. */
const MOST_ROLES = 4;
const ROLES = ["WORKER", "WORKER", "WORKER", "SUPPLIER", "SUPPLIER", "TENANT", "MANAGER"] as const;

/** Village cash aid of 2020: three months of 600,000 rupiah from April on, then 300,000 a month. */
const CASH_AID_YEAR = 2020;
const FIRST_MONTHS = 3;
const FIRST_AMOUNT = 600_000;
const LATER_AMOUNT = 300_000;
const CASH_AID_BEGINS = dayOf(CASH_AID_YEAR, 4, 1);
/** Of 10,000: families in PKH that got it against the rule, and families that had left PKH since 2019. */
const PAID_BESIDE_PKH = 60;
const PAID_AFTER_PKH = 2500;

const SALT = { group: 91, benefit: 92, role: 93, cashAid: 94 } as const;

/**
 * The family-level tables of village development. Kelurahan have no village fund, and so none of these.
 *
 * @param listed the counts of the enterprises that are listed
 */
export const villageDetailTables = (
  context: DemoContext,
  sources: DetailSources,
  listed: () => EnterpriseCounts,
): readonly SeedTable[] => {
  const { tree, detail, identities } = sources;
  const { places, participation } = detail;
  const { id } = identities;
  const isDesa = (village: number): boolean => context.weights.desa[places.regions[village] ?? 0] === 1;
  const codeOf = (village: number): string => tree.codes[places.regions[village] ?? 0] ?? "";
  const groupOf = (village: number, year: number): string => `K${codeOf(village).replaceAll(".", "")}-${year}`;
  const joinsIn = (family: number): number | null =>
    isDesa(participation.village[family] ?? 0) ? joiningYear(detail, family) : null;
  return [
    {
      table: "programme_group",
      columns: ["regency_code", "id", "village_code", "programme", "year", "name", "source_id"],
      rows: function* () {
        const made = new Set<string>();
        for (let family = 0; family < participation.size; family += 1) {
          const [village, year] = [participation.village[family] ?? 0, joinsIn(family)];
          const group = year === null ? "" : groupOf(village, year);
          if (year === null || made.has(group)) continue;
          made.add(group);
          const name = `Kelompok Usaha ${tree.names[places.regions[village] ?? 0]} ${year} (SINTETIS)`;
          yield [codeOf(village).slice(0, 5), group, codeOf(village), "VILLAGE_GROUP", year, name, DEMO];
        }
      },
    },
    familyRows(
      sources,
      "enrolment",
      ["regency_code", "family_id", "programme", "year", "group_id", "benefit", "source_id"],
      (family, regencyCode) => {
        const year = joinsIn(family);
        if (year === null) return [];
        const benefit = BENEFITS[draw(mix(participation.hash[family] ?? 0, SALT.benefit), BENEFITS.length)];
        const group = groupOf(participation.village[family] ?? 0, year);
        return [[regencyCode, id(family), "VILLAGE_GROUP", year, group, benefit, DEMO]];
      },
    ),
    {
      table: "enterprise_role",
      columns: ["regency_code", "family_id", "enterprise_id", "role", "since", "source_id"],
      rows: function* () {
        const regencies = new Set(regencyPlaces(places).map((place) => places.regions[place]));
        const groups = tree.groups.filter(({ parent }) => regencies.has(parent));
        const byVillage = familiesByVillage(detail);
        for (const enterprise of listEnterprises(context, listed(), groups))
          for (const { family, role, since } of rolesIn(enterprise, byVillage.get(enterprise.seat.village) ?? []))
            yield [tree.codes[enterprise.regency], id(family), enterprise.number, role, formatDay(since), DEMO];
      },
    },
    familyRows(
      sources,
      "village_cash_aid",
      ["regency_code", "family_id", "village_code", "year", "months", "amount", "source_id"],
      (family, regencyCode) => {
        const village = participation.village[family] ?? 0;
        const months = isDesa(village) ? cashAidMonths(detail, family) : 0;
        const amount =
          Math.min(months, FIRST_MONTHS) * FIRST_AMOUNT + Math.max(0, months - FIRST_MONTHS) * LATER_AMOUNT;
        return months === 0 ? [] : [[regencyCode, id(family), codeOf(village), CASH_AID_YEAR, months, amount, DEMO]];
      },
    ),
  ];
};

/** The year in which a graduated family joins a group; null where it does not. */
const joiningYear = ({ participation }: FamilyDetail, family: number): number | null => {
  const exit = participation.exit[family] ?? 0;
  if (exit <= NATURAL || exit > LAST_GRADUATION) return null;
  const year = yearOfDay(participation.left[family] ?? 0) + 1;
  const joins = draw(mix(participation.hash[family] ?? 0, SALT.group), 100) < JOINING_PERCENT;
  return joins && year >= FIRST_GROUP_YEAR && year <= LAST_GROUP_YEAR ? year : null;
};

/** Families that take part or have graduated, by the number of their village. */
const familiesByVillage = ({ places, participation }: FamilyDetail): ReadonlyMap<number, readonly number[]> => {
  const families = new Map<number, number[]>();
  const day = newYear(2025);
  for (let family = 0; family < participation.size; family += 1) {
    const exit = participation.exit[family] ?? 0;
    if (!takesPart(participation, family, day) && (exit <= NATURAL || exit > LAST_GRADUATION)) continue;
    const village = places.regions[participation.village[family] ?? 0] ?? 0;
    families.set(village, [...(families.get(village) ?? []), family]);
  }
  return families;
};

interface Role {
  readonly family: number;
  readonly role: (typeof ROLES)[number];
  readonly since: Day;
}

/** Each family has one part in an enterprise at most. */
const rolesIn = ({ seat }: ListedEnterprise, families: readonly number[]): readonly Role[] => {
  if (!seat.isActive || families.length === 0) return [];
  const hash = mix(seat.hash, SALT.role);
  const chosen = new Set(
    Array.from(
      { length: draw(hash, MOST_ROLES + 1) },
      (_, turn) => families[draw(mix(hash, turn), families.length)] ?? 0,
    ),
  );
  return [...chosen].map((family) => {
    const own = mix(hash, family);
    const role = ROLES[draw(own, ROLES.length)] ?? "WORKER";
    return { family, role, since: newYear(2024) + draw(mix(own, 1), 700) };
  });
};

/** Months for which a family got village cash aid; 0 for most. */
const cashAidMonths = ({ participation }: FamilyDetail, family: number): number => {
  const hash = mix(participation.hash[family] ?? 0, SALT.cashAid);
  const left = participation.left[family] ?? 0;
  const hasLeft = newYear(2019) <= left && left <= CASH_AID_BEGINS;
  const chance = takesPart(participation, family, CASH_AID_BEGINS) ? PAID_BESIDE_PKH : hasLeft ? PAID_AFTER_PKH : 0;
  return draw(hash, 10_000) < chance ? FIRST_MONTHS * (1 + draw(mix(hash, 1), 3)) : 0;
};
