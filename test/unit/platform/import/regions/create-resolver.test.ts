import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRegionResolver } from "../../../../../platform/import/regions/create-resolver.ts";
import type { RegionResolver } from "../../../../../platform/import/regions/resolver.ts";
import { levelOf, type RegionCode } from "../../../../../platform/region-code.ts";
import { loadRegionReference, type RegionReference } from "../../../../../platform/regions/reference.ts";

const code = (text: string): RegionCode => text as RegionCode;

let regions: readonly RegionReference[];
let resolver: RegionResolver;

beforeAll(async () => {
  regions = await loadRegionReference();
  resolver = createRegionResolver(regions, [
    { scheme: "BPS", code: "1101", regionCode: code("11.09") },
    { scheme: "DJPK", code: "02.20", regionCode: code("12.77") },
    { scheme: "KEMENDAGRI", code: "72.01.09.2027", regionCode: code("72.01.24.2009") },
  ]);
});

describe("a region by its code", () => {
  test("every region is found by its own code, dotted or not, with its name or none beside it", () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), fc.boolean(), (place, isDotted, isNamed) => {
        const region = regions[1 + (place % (regions.length - 1))];
        const name = isNamed ? (region?.name ?? "") : "";
        const written = isDotted ? region?.code : region?.code.replaceAll(".", "");
        expect(resolver.byCode("KEMENDAGRI", written ?? "", region?.level ?? "VILLAGE", name)).toEqual({
          value: region?.code,
        });
      }),
    );
  });

  test("no text makes it throw, and what it finds is a region of the level asked for", () => {
    const codes = new Set<string>(regions.map((region) => region.code));
    const schemes = fc.constantFrom("KEMENDAGRI", "BPS", "DJPK");
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{2}\.?(\d{2}\.?){0,2}(\d{4})?$/));
    fc.assert(
      fc.property(schemes, texts, fc.constantFrom("PROVINCE", "REGENCY", "VILLAGE"), fc.string(), (...asked) => {
        const found = resolver.byCode(...asked);
        expect("refused" in found || (codes.has(found.value) && levelOf(found.value) === asked[2])).toBe(true);
      }),
    );
  });

  test("a code of another level is refused, and not taken for an unknown one", () => {
    expect(resolver.byCode("KEMENDAGRI", "35.01", "VILLAGE", "")).toEqual({ refused: "REGION_OF_OTHER_LEVEL" });
    expect(resolver.byCode("BPS", "1101", "VILLAGE", "")).toEqual({ refused: "REGION_OF_OTHER_LEVEL" });
  });

  test.each(["", "3501012", "35-01", "3,20101E+15", "35.01.01.2001.1"])("%j is no code", (text) => {
    expect(resolver.byCode("KEMENDAGRI", text, "VILLAGE", "")).toEqual({ refused: "REGION_CODE_MALFORMED" });
  });

  test("a code of BPS is never taken for one of Kemendagri, though the same digits are one", () => {
    expect(resolver.byCode("KEMENDAGRI", "1101", "REGENCY", "")).toEqual({ value: "11.01" });
    expect(resolver.byCode("BPS", "1101", "REGENCY", "")).toEqual({ value: "11.09" });
    expect(resolver.byCode("BPS", "1102", "REGENCY", "Kabupaten Aceh Tenggara")).toEqual({ refused: "REGION_UNKNOWN" });
  });

  test("a code of DJPK leads through the alias table only", () => {
    expect(resolver.byCode("DJPK", "0220", "REGENCY", "")).toEqual({ value: "12.77" });
    expect(resolver.byCode("DJPK", "35.01", "REGENCY", "")).toEqual({ refused: "REGION_UNKNOWN" });
  });
});

describe("a code that is out of date", () => {
  test("leads to its successor by the alias table, and the reading says so", () => {
    const successor = { value: "72.01.24.2009", corrected: "CODE_SUPERSEDED" };
    expect(resolver.byCode("KEMENDAGRI", "7201092027", "VILLAGE", "")).toEqual(successor);
    expect(resolver.byCode("KEMENDAGRI", "72.01.09.2027", "VILLAGE", "Any name")).toEqual(successor);
  });

  test("leads to the one village of its name in the regency", () => {
    expect(resolver.byCode("KEMENDAGRI", "72.01.99.2001", "VILLAGE", "BUKIT JAYA")).toEqual({
      value: "72.01.24.2009",
      corrected: "CODE_SUPERSEDED",
    });
  });

  test("of a regency leads to the one of its name in a new province", () => {
    expect(resolver.byCode("KEMENDAGRI", "92.71", "REGENCY", "KOTA SORONG")).toEqual({
      value: "96.71",
      corrected: "CODE_SUPERSEDED",
    });
  });

  test("is refused where no name, another name or a name of several villages stands beside it", () => {
    for (const name of ["", "No such village", "Cibinong"]) {
      expect(resolver.byCode("KEMENDAGRI", "32.01.99.2001", "VILLAGE", name)).toEqual({ refused: "REGION_UNKNOWN" });
    }
  });
});

describe("a code that was another village's before", () => {
  const find = (text: string, name: string) => resolver.byCode("KEMENDAGRI", text, "VILLAGE", name);

  test("is led to the village of the name beside it", () => {
    // Fef lies in Tambrauw, the others in Sorong Selatan, whose code 96.04 was.
    expect(find("96.04.01.2001", "AIBOBOR")).toEqual({ value: "96.02.01.2005", corrected: "CODE_SUPERSEDED" });
    expect(find("96.04.01.2001", "FEF")).toEqual({ value: "96.04.01.2001" });
    expect(find("96.04.01.2001", "")).toEqual({ value: "96.04.01.2001" });
    expect(find("96.04.99.2001", "ANI SESNA")).toEqual({ value: "96.02.01.2016", corrected: "CODE_SUPERSEDED" });
  });

  test("is refused where the name is of no village, or of several", () => {
    expect(find("96.01.05.2006", "KLAWANA")).toEqual({ refused: "REGION_NAME_DISAGREES" });
    expect(find("96.04.01.2001", "No such village")).toEqual({ refused: "REGION_NAME_DISAGREES" });
  });

  test("of a regency is led by its name as well", () => {
    expect(resolver.byCode("KEMENDAGRI", "96.04", "REGENCY", "Kab. Sorong Selatan")).toEqual({
      value: "96.02",
      corrected: "CODE_SUPERSEDED",
    });
  });

  test("elsewhere another spelling beside a code in use changes nothing, even if it is another village's name", () => {
    expect(find("33.05.16.2015", "BANJAREJO")).toEqual({ value: "33.05.16.2015" });
  });
});

describe("a region by its name", () => {
  test("every regency and province is found by its name, in capitals, shortened, or with other spaces", () => {
    const wider = regions.filter(({ level }) => level === "REGENCY" || level === "PROVINCE");
    const shortened = (name: string) =>
      name.replace("Kabupaten", "Kab.").replace("Kepulauan", "Kep.").replace("Daerah Khusus Ibukota", "DKI");
    for (const { code: value, name, level } of wider) {
      for (const written of [name, name.toUpperCase(), shortened(name), name.replaceAll(" ", "  "), `${name}.`]) {
        expect({ written, found: resolver.byName(written, level) }).toEqual({ written, found: { value } });
      }
    }
  });

  test.each([
    ["Kab. Banggai", "72.01"],
    ["Kab. Banggai Kepulauan", "72.07"],
    ["Kab. Sangihe", "71.03"],
    ["Kab. Siau Tagulandang Biaro", "71.09"],
    ["Kota Padang Sidempuan", "12.77"],
    ["Kab. OKU Timur", "16.08"],
    ["Kab. OKU Selatan", "16.09"],
    ["Kab. Pangkajene Kepulauan", "73.10"],
    ["Gunung Kidul", "34.03"],
    ["Kota Jakarta Pusat", "31.71"],
  ])("%s is %s", (name, value) => {
    expect(resolver.byName(name, "REGENCY")).toEqual({ value });
  });

  test("a province is found with the word and without it", () => {
    for (const name of ["Provinsi Jawa Timur", "PROV. JAWA TIMUR", "Jawa Timur"])
      expect(resolver.byName(name, "PROVINCE")).toEqual({ value: "35" });
    expect(resolver.byName("D.I. Yogyakarta", "PROVINCE")).toEqual({ value: "34" });
    expect(resolver.byName("DI Yogyakarta", "PROVINCE")).toEqual({ value: "34" });
  });

  test("a name of a kabupaten and a kota is ambiguous, unless it says which is meant", () => {
    expect(resolver.byName("Bogor", "REGENCY")).toEqual({ refused: "REGION_NAME_AMBIGUOUS" });
    expect(resolver.byName("Kota Bogor", "REGENCY")).toEqual({ value: "32.71" });
    expect(resolver.byName("Kab Bogor", "REGENCY")).toEqual({ value: "32.01" });
  });

  test("a kota is never found under the name of a kabupaten that does not exist", () => {
    expect(resolver.byName("Kab. Padangsidimpuan", "REGENCY")).toEqual({ refused: "REGION_NAME_UNKNOWN" });
  });

  test("a village is looked for inside the region given", () => {
    expect(resolver.byName("Bukit Jaya", "VILLAGE")).toEqual({ refused: "REGION_NAME_AMBIGUOUS" });
    expect(resolver.byName("Desa Bukit Jaya", "VILLAGE", code("72.01"))).toEqual({ value: "72.01.24.2009" });
    expect(resolver.byName("Bukit Jaya", "VILLAGE", code("31"))).toEqual({ refused: "REGION_NAME_UNKNOWN" });
  });

  test("a spelling that only looks like another one is not guessed", () => {
    expect(resolver.byName("Kab. Aceh Barat Dayaa", "REGENCY")).toEqual({ refused: "REGION_NAME_UNKNOWN" });
  });
});
