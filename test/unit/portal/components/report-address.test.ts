import { expect, test } from "@jest/globals";
import { reportAddress, reportFile } from "../../../../portal/components/report-address.ts";

test("the address of a report has the region and the period, and what it is compared with only where it is", () => {
  expect(reportAddress({ code: "35", period: "2020-S1" })).toBe("/laporan/35?periode=2020-S1");
  expect(reportAddress({ code: "35.01", period: "2024", againstRegion: "33.07", againstPeriod: "2023" })).toBe(
    "/laporan/35.01?periode=2024&banding=33.07&banding-periode=2023",
  );
  expect(reportAddress({ code: "ID", period: null })).toBe("/laporan/ID");
});

test("a file of a report has the same choice as its page, and the language", () => {
  expect(reportFile("pdf", { code: "35", period: "2024", againstPeriod: "2023" }, "en")).toBe(
    "/exports/report.pdf?region=35&period=2024&against-period=2023&language=en",
  );
});
