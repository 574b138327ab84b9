import { describe, expect, test } from "@jest/globals";
import pdfmake from "pdfmake";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import { makePdf } from "../../../../../exports/pdf/make-pdf.ts";
import { reportPages } from "../../../../../exports/report/pdf/report-pages.ts";
import type { Language } from "../../../../../presentation/language.ts";
import { MISSING } from "../../../../../presentation/missing.ts";
import type { ReportDocument } from "../../../../../presentation/report-document.ts";
import { MADE_UP_CHARTS, madeUpReport, madeUpTable } from "../../../../support/made-up-report.ts";
import { pdfPages, withoutBlanks } from "../../../../support/pdf-text.ts";
import { printedFigures } from "../../../../support/printed-figures.ts";

const pdfOf = (document: ReportDocument, language: Language): Promise<Uint8Array> =>
  makePdf(reportPages(document, language), language);

const pagesOf = async (document: ReportDocument, language: Language = "id"): Promise<readonly string[]> =>
  pdfPages(await pdfOf(document, language));

const sectionWith = (parts: Partial<ReportDocument["sections"][number]>): ReportDocument => {
  const [section] = madeUpReport().sections;
  if (section === undefined) throw new Error("the made-up report has no section");
  return madeUpReport({ sections: [{ ...section, charts: [], tables: [], notes: [], ...parts }] });
};

describe.each(["id", "en"] as const)("the PDF of a report in %s", (language) => {
  test("has every figure of the report, in its order and to the last digit", async () => {
    const document = madeUpReport();
    const text = (await pagesOf(document, language)).join("");
    let from = 0;
    for (const figure of printedFigures(document, language)) {
      const found = text.indexOf(withoutBlanks(figure), from);
      expect([figure, found]).not.toEqual([figure, -1]);
      from = found;
    }
  });

  test("has the texts of its sections, charts, notes and sources", async () => {
    const document = madeUpReport();
    const text = (await pagesOf(document, language)).join("");
    const words = [
      document.region.name,
      ...document.sections.flatMap(({ title, lead, charts, notes }) =>
        [title, lead, ...charts.flatMap((chart) => [chart.title, chart.summary]), ...notes].map(
          (each) => each[language],
        ),
      ),
      ...document.headlines.map(({ definition }) => definition[language]),
      ...document.sources.flatMap(({ title, publisher, reference }) => [title, publisher, reference]),
    ];
    for (const word of words) expect(text).toContain(withoutBlanks(word));
  });
});

describe("the PDF of a report", () => {
  test("says on every page that its figures are synthetic, and on none once they are not", async () => {
    for (const page of await pagesOf(madeUpReport())) expect(page).toContain("SINTETIS");
    for (const page of await pagesOf(madeUpReport(), "en")) expect(page).toContain("SYNTHETIC");
    const real = madeUpReport({ isSynthetic: false, headlines: [], sources: [] });
    expect((await pagesOf(real)).join("")).not.toContain("SINTETIS");
  });

  test("numbers its pages and repeats headings of tables on each", async () => {
    const pages = await pagesOf(sectionWith({ tables: [madeUpTable(150)] }));
    expect(pages.length).toBeGreaterThan(3);
    for (const [place, page] of pages.entries()) expect(page).toContain(`Halaman${place + 1}/${pages.length}`);
    const withRows = pages.filter((page) => page.includes("KabupatenContoh"));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain("WilayahUkuran1(Rp)");
  });

  test("explains the marks that a table has, and no others", async () => {
    const text = (await pagesOf(sectionWith({ tables: [madeUpTable(10, 2)] }))).join("");
    expect(text).toContain(withoutBlanks(MISSING.SUPPRESSED.why.id));
    expect(text).not.toContain(withoutBlanks(MISSING.NOT_APPLICABLE.why.id));
  });

  test("says when a table shows only the first of its rows", async () => {
    const text = (await pagesOf(sectionWith({ tables: [{ ...madeUpTable(3), total: 8_494 }] }))).join("");
    expect(text).toContain("Barisyangditampilkan:3dari8.494.");
    const whole = (await pagesOf(sectionWith({ tables: [madeUpTable(3)] }))).join("");
    expect(whole).not.toContain("Barisyangditampilkan");
  });

  test("lays wide tables across, and later sections upright again", async () => {
    const pdf = Buffer.from(await pdfOf(sectionWith({ tables: [madeUpTable(9, 14), madeUpTable(9, 14)] }), "id"));
    const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(
      ([, width, height]) => Number(width) > Number(height),
    );
    expect(sizes).toEqual([false, true, false]);
  });

  test("loses nothing where sections, charts and tables go on on another page", async () => {
    const { sections } = madeUpReport();
    const many = Array.from({ length: 6 }, (_, round) =>
      sections.map((section) => ({ ...section, title: { id: `Bagian ${round} ${section.id}`, en: section.id } })),
    ).flat();
    const text = (await pagesOf(madeUpReport({ sections: many }))).join("");
    for (const { title } of many) expect(text).toContain(withoutBlanks(title.id));
    for (const { title } of many.flatMap(({ charts }) => charts)) {
      expect(text.split(withoutBlanks(title.id)).length).toBeGreaterThan(6);
    }
  });

  test("turns a wide table of few rows, so that its figures stand below each other", async () => {
    const [page = "", ...others] = await pagesOf(sectionWith({ tables: [madeUpTable(2, 14)] }));
    expect(page).toContain("WilayahKabupatenContoh1KabupatenContoh2Ukuran1(Rp)1.000.0032.000.006Ukuran2");
    expect(others.every((each) => !each.includes("Ukuran1(Rp)"))).toBe(true);
  });

  test("says what a missing headline figure is, instead of a number", async () => {
    const [first = ""] = await pagesOf(madeUpReport());
    expect(first).toContain("Graduasi…Belumtersedia");
  });

  test("draws charts as lines and letters", async () => {
    const text = (await pagesOf(sectionWith({ charts: Object.values(MADE_UP_CHARTS) }))).join("");
    for (const words of ["99,5%dariHak", "Kab.Contoh2853.054", "target10%", "Ppeg"]) {
      expect(text.includes(words) || text.includes(words.replace("853.054", ""))).toBe(true);
    }
  });

  test("names its title, language, author and date for readers and archives", async () => {
    const text = Buffer.from(await pdfOf(madeUpReport(), "en")).toString("latin1");
    expect(text).toContain("/Lang (en-GB)");
    expect(text).toContain("(Synergy report Jawa Timur, 2024)");
    expect(text).toContain("(D:20260102030405Z)");
    expect(text).toContain("(Sinergi)");
    expect(text).toContain("/DisplayDocTitle true");
  });
});

describe("what makes PDFs", () => {
  const make = (definition: TDocumentDefinitions) => pdfmake.createPdf(definition).getBuffer();

  test("asks no other host", async () => {
    await expect(make({ content: "", images: { logo: "http://127.0.0.1:9/logo.png" } })).rejects.toThrow(
      "Access to URL denied",
    );
  });

  test("reads no file", async () => {
    await expect(make({ content: { image: "/etc/hostname" } })).rejects.toThrow("Access to local file denied");
  });
});
