import { expect, test } from "@jest/globals";
import { latestYear } from "../../../../exports/report/latest-year.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";

const NOW = new Date("2026-03-01T00:00:00Z");
const known = { absence: null };
const missing = { absence: { reason: "NOT_AVAILABLE" } };

const yearOf = (region: Readonly<Record<string, unknown>> | null): Promise<string> =>
  latestYear(async () => ({ data: { region }, sources: [] }), parseRegionCode("35"), NOW);

test("the latest year is the one for which most sources have figures", async () => {
  const year = await yearOf({
    welfare2025: known,
    disbursement2025: { ...known, credited: known },
    fund2025: known,
    enterprises2025: missing,
    welfare2024: known,
    disbursement2024: { ...known, credited: known },
    fund2024: known,
    enterprises2024: known,
    welfare2023: known,
    disbursement2023: { ...known, credited: known },
    fund2023: known,
    enterprises2023: known,
  });
  expect(year).toBe("2024");
});

test("a figure that is hidden, or never there, is not missed", async () => {
  const year = await yearOf({
    welfare2025: { absence: { reason: "SUPPRESSED" } },
    fund2025: { absence: { reason: "NOT_APPLICABLE" } },
    welfare2024: known,
    fund2024: missing,
  });
  expect(year).toBe("2025");
});

test("aid of which nothing was credited is not there", async () => {
  const year = await yearOf({
    disbursement2025: { absence: null, credited: null },
    disbursement2024: { absence: null, credited: known },
  });
  expect(year).toBe("2024");
});

test("a region that there is not has no year", async () => {
  await expect(yearOf(null)).rejects.toMatchObject({ code: "REGION_UNKNOWN" });
});
