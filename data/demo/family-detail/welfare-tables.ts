import { COMPONENTS } from "../benefit-rates.ts";
import { DEMO } from "../context.ts";
import { draw, mix } from "../hash.ts";
import type { SeedTable } from "../seed-table.ts";
import { type DetailSources, familyRows } from "./family-rows.ts";
import { attendanceOf, checksOf, CONDITION_YEAR } from "./conditions.ts";
import { type Day, formatDay, NEVER, newYear, yearOfDay } from "./days.ts";
import { type FamilyDetail, sembakoSince } from "./detail.ts";
import { EXITS, takesPart } from "./participation.ts";
import { RECERTIFICATION_YEAR, recertificationOf } from "./recertification.ts";
import { planStaff, type StaffPlan } from "./staff.ts";
import { lasts, suspensionsOf } from "./suspensions.ts";

type Row = readonly unknown[];

/** Versions of the social registry, the latest last. */
const REGISTRY_VERSIONS = [
  { version: "2025-Q3", day: newYear(2025) + 272 },
  { version: "2025-Q4", day: newYear(2025) + 364 },
] as const;

const SALT = { decile: 81 } as const;

/** Families that live far from everything, of 100 villages: the first two digits are the province's. */
const REMOTE_PERCENT: Readonly<Record<string, number>> = { "33": 8, "53": 60 };

const GRADUATION_KINDS = ["NATURAL", "PROSPEROUS", "INDEPENDENT"] as const;

/**
 * The family-level tables of social welfare.
 *
 * @param facilitators how many a regency has, by its number in the tree
 */
export const welfareDetailTables = (
  sources: DetailSources,
  facilitators: (regency: number) => number,
): readonly SeedTable[] => {
  const { tree, detail, identities } = sources;
  const { participation, members, places } = detail;
  const { id } = identities;
  const rows = (
    table: string,
    columns: readonly string[],
    rowsOf: (family: number, regencyCode: string) => Iterable<Row>,
  ) => familyRows(sources, table, columns, rowsOf);
  const statusesOf = createStatuses(detail);
  let plan: StaffPlan | undefined;
  const staffPlan = (): StaffPlan => (plan ??= planStaff(tree, detail, facilitators));
  return [
    {
      table: "pkh_staff",
      columns: ["regency_code", "ref", "role"],
      rows: () => staffPlan().staff.map(({ regencyCode, ref, role }) => [regencyCode, ref, role]),
    },
    rows(
      "family",
      [
        "regency_code",
        "id",
        "village_code",
        "cohort",
        "entered_on",
        "status",
        "status_since",
        "left_on",
        "is_in_transition",
        "is_remote",
        "facilitator_ref",
        "source_id",
      ],
      (family, regencyCode) => {
        const village = participation.village[family] ?? 0;
        const entered = participation.entered[family] ?? 0;
        const left = participation.left[family] ?? NEVER;
        const now = statusesOf(family).at(-1);
        const region = places.regions[village] ?? 0;
        return [
          [
            regencyCode,
            id(family),
            tree.codes[region],
            yearOfDay(entered),
            formatDay(entered),
            now?.status,
            formatDay(now?.since ?? entered),
            formatDay(left),
            left === NEVER && recertificationOf(participation, family) === "TRANSITION",
            draw(tree.hash[region] ?? 0, 100) < (REMOTE_PERCENT[regencyCode.slice(0, 2)] ?? 0),
            left === NEVER ? staffPlan().facilitatorOf(village) : null,
            DEMO,
          ],
        ];
      },
    ),
    rows(
      "family_identity",
      ["regency_code", "family_id", "representative_name", "family_card_number"],
      (family, regencyCode) => [
        [
          regencyCode,
          id(family),
          identities.encrypt(family, "representative_name", identities.representative(family)),
          identities.encrypt(family, "family_card_number", identities.cardNumber(family)),
        ],
      ],
    ),
    rows("family_lookup", ["card_hmac", "regency_code", "family_id"], (family, regencyCode) => [
      [identities.cardHmac(family), regencyCode, id(family)],
    ]),
    rows("family_status", ["regency_code", "family_id", "since", "status", "reason"], (family, regencyCode) =>
      statusesOf(family).map(({ since, status, reason }) => [
        regencyCode,
        id(family),
        formatDay(since),
        status,
        reason,
      ]),
    ),
    rows(
      "family_member",
      ["regency_code", "family_id", "ordinal", "component", "since", "until"],
      function* (family, regencyCode) {
        const end = members.first[family + 1] ?? 0;
        for (let spell = members.first[family] ?? 0; spell < end; spell += 1)
          yield [
            regencyCode,
            id(family),
            members.ordinal[spell],
            COMPONENTS[members.component[spell] ?? 0],
            formatDay(members.since[spell] ?? 0),
            formatDay(members.until[spell] ?? NEVER),
          ];
      },
    ),
    rows("registry_entry", ["regency_code", "family_id", "version", "decile"], (family, regencyCode) =>
      REGISTRY_VERSIONS.flatMap(({ version, day }, place) =>
        takesPart(participation, family, day)
          ? [[regencyCode, id(family), version, decileOf(participation.hash[family] ?? 0, place)]]
          : [],
      ),
    ),
    rows(
      "commitment_check",
      ["regency_code", "family_id", "village_code", "period", "kind", "checked", "met", "sanction", "source_id"],
      (family, regencyCode) =>
        checksOf(participation, members, family).map(({ kind, checked, met, sanction }) => [
          regencyCode,
          id(family),
          tree.codes[places.regions[participation.village[family] ?? 0] ?? 0],
          `${CONDITION_YEAR}`,
          kind,
          checked,
          met,
          sanction,
          DEMO,
        ]),
    ),
    rows(
      "session_attendance",
      ["regency_code", "family_id", "year", "registered", "attended"],
      (family, regencyCode) => {
        const sessions = attendanceOf(participation, family);
        return sessions === null
          ? []
          : [[regencyCode, id(family), CONDITION_YEAR, sessions.registered, sessions.attended]];
      },
    ),
    rows("family_graduation", ["regency_code", "family_id", "graduated_on", "kind"], (family, regencyCode) => {
      const kind = GRADUATION_KINDS[(participation.exit[family] ?? 0) - 1];
      return kind === undefined
        ? []
        : [[regencyCode, id(family), formatDay(participation.left[family] ?? NEVER), kind]];
    }),
    rows("family_recertification", ["regency_code", "family_id", "year", "outcome"], (family, regencyCode) => {
      const outcome = recertificationOf(participation, family);
      return outcome === null ? [] : [[regencyCode, id(family), RECERTIFICATION_YEAR, outcome]];
    }),
    rows("complementary_aid", ["regency_code", "family_id", "programme", "since", "until"], (family, regencyCode) => {
      const since = sembakoSince(participation, family);
      const until = formatDay(participation.left[family] ?? NEVER);
      return since === NEVER ? [] : [[regencyCode, id(family), "SEMBAKO", formatDay(since), until]];
    }),
  ];
};

/** Poor families lie in the first four tenths; some of every hundred lie above, more of them in the later version. */
const decileOf = (hash: number, version: number): number => {
  const own = mix(hash, SALT.decile);
  const percent = draw(own, 100);
  const decile = percent < 94 ? 1 + draw(mix(own, 1), 4) : 5 + draw(mix(own, 1), 3);
  const moves = version > 0 && draw(mix(own, 2), 100) < 9;
  return moves ? Math.max(1, decile + (draw(mix(own, 3), 3) === 0 ? -1 : 1)) : decile;
};

interface Status {
  readonly since: Day;
  readonly status: string;
  readonly reason: string | null;
}

const SUSPENDED_REASON = "Komitmen tidak terpenuhi";
const REMOVED_REASON = "Tidak lagi layak menurut pemutakhiran data";

/** A family's statuses, the first first; asked for twice, for the row of the family and for its history. */
const createStatuses =
  ({ participation }: FamilyDetail) =>
  (family: number): readonly Status[] => {
    const statuses: Status[] = [{ since: participation.entered[family] ?? 0, status: "ACTIVE", reason: null }];
    for (const suspension of suspensionsOf(participation, family)) {
      statuses.push({ since: suspension.from, status: "SUSPENDED", reason: SUSPENDED_REASON });
      if (!lasts(suspension)) statuses.push({ since: suspension.to, status: "ACTIVE", reason: null });
    }
    const exit = participation.exit[family] ?? 0;
    if (exit !== 0)
      statuses.push({
        since: participation.left[family] ?? 0,
        status: EXITS[exit] ?? "",
        reason: EXITS[exit] === "TERMINATED" ? REMOVED_REASON : null,
      });
    return statuses;
  };
