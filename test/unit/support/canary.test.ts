import { expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCanaries } from "../../support/canary.ts";
import { scanRun } from "../../support/scan-run.ts";
import { WATCHED_LOG_FILE } from "../../support/watched-log.ts";

const CARD = "5314019999001234";
const ACCOUNT = "000000012344711";
const NAME = "SYNTHETIC Siti Aminah";

test.each([CARD, ACCOUNT, NAME])("%s is found however it hides", (value) => {
  const hidden = [
    `{"msg":"family ${value} failed"}`,
    ` ${value} `.split("").toReversed().join(""),
    `payload ${Buffer.from(`card=${value};`).toString("base64")} end`,
    `payload ${Buffer.from(`card=${value};`).toString("base64url")} end`,
    `payload \\x${Buffer.from(value).toString("hex")}`,
  ];
  for (const text of hidden) expect(findCanaries(text)).not.toEqual([]);
});

test("a number that is spaced out is found", () => {
  expect(findCanaries("3307-0199-9900-1234")).not.toEqual([]);
});

test("codes, ids, masked values and texts about synthetic data are none", () => {
  const texts = [
    "35.01.01.2001 53.14-0f3a0000111122223333444455556666",
    "************1234 ****4711 S. A.",
    '{"provenance":"SYNTHETIC","id":"demo"} SYNTHETIC detail that agrees',
    "2020-06-30T00:00:00.000Z 3215966118000",
  ];
  for (const text of texts) expect(findCanaries(text)).toEqual([]);
});

test("a run whose log holds an identity fails, and its place is named without it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sinergi-scan-"));
  try {
    await writeFile(join(folder, WATCHED_LOG_FILE), '{"msg":"fine"}\n');
    await expect(scanRun(folder)).resolves.toBeUndefined();
    await writeFile(join(folder, WATCHED_LOG_FILE), `{"msg":"fine"}\n{"msg":"card ${CARD}"}\n`);
    await expect(scanRun(folder)).rejects.toThrow(
      `An identity of the demo data stands in ${WATCHED_LOG_FILE}, line 2 of 3.`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
