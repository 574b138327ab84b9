import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { projectRoot } from "../../../platform/project-root.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { eventually } from "../../support/eventually.ts";
import { type ImportSource, openImportSource } from "../../support/import-source.ts";
import { MAX_BYTES, SOURCE, startUploads, type UploadBody, type UploadKit } from "../../support/upload-kit.ts";
import { workbookParts, zipOf } from "../../support/zip-of.ts";

const FORMAT = "village-index";
const WAY = `${SOURCE}/${FORMAT}`;
/** A number as cards have, which belongs to nobody. */
const CARD = "3509010101010001";

let sample: string;
let source: ImportSource;
beforeAll(async () => {
  sample = await readFile(join(projectRoot(), "data/samples/village-index/idm-SYNTHETIC.csv"), "utf8");
  source = await openImportSource(villageDevelopment, ["region_alias"]);
}, 60_000);
afterAll(() => source.stop());

/** The sample of a year of its own, so that tests share no file. */
const fileOf = (mark: string): string => `${sample.trimEnd()}\n;;;${mark};;;;\n`;

const bodyOf = async (answer: Response): Promise<Readonly<Record<string, unknown>>> =>
  (await answer.json()) as Readonly<Record<string, unknown>>; // JSON objects alone are answered

const refusal = async (answer: Response): Promise<{ status: number; code: unknown; details: unknown }> => {
  const { errors } = (await answer.json()) as { errors: [{ extensions: Record<string, unknown> }] }; // the shape of errors
  return { status: answer.status, code: errors[0].extensions["code"], details: errors[0].extensions["details"] };
};

const runs = (): Promise<readonly { readonly file_name: string; readonly status: string }[]> =>
  source.look("select file_name, status from import_run order by id");

describe.each(["inside", "apart"] as const)("a file for a source that is %s", (place) => {
  let kit: UploadKit;
  beforeAll(async () => {
    kit = await startUploads(place, source);
  });
  afterAll(() => kit.stop());

  test("is imported, told what was found in it, and leaves nothing of itself", async () => {
    const answer = await kit.send(`${WAY}?asOf=2024-12&name=${place}.csv`, fileOf(place));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const { import: told } = await bodyOf(answer);
    expect(told).toMatchObject({
      outcome: "DONE",
      run: expect.stringMatching(/^village-development\/\d+$/),
      fileName: `${place}.csv`,
      rowsTaken: 8,
      reasons: expect.arrayContaining([
        expect.objectContaining({ reason: "CODE_SUPERSEDED", kind: "CORRECTED", findings: 1 }),
      ]),
    });
    expect(await runs()).toContainEqual({ file_name: `${place}.csv`, status: "DONE" });
    expect(await kit.files()).toEqual([]);
  });

  test("that was imported before is not imported again, and told when it was", async () => {
    const before = await runs();
    const answer = await kit.send(`${WAY}?name=lain.csv`, fileOf(place));
    expect(await bodyOf(answer)).toMatchObject({
      import: { outcome: "BEFORE", finishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), rowsTaken: 8 },
    });
    expect(await runs()).toEqual(before);
  });

  test("is previewed without a trace", async () => {
    const before = await runs();
    const answer = await kit.send(`${WAY}?dryRun=true`, fileOf(`${place} preview`));
    expect(await bodyOf(answer)).toMatchObject({ import: { outcome: "PREVIEWED", run: null, rowsTaken: 8 } });
    expect(await runs()).toEqual(before);
  });

  test("keeps no number of a card in its name, and neither name nor text of it is logged", async () => {
    await kit.send(`${WAY}?name=${encodeURIComponent(`C:\\Siti\\KK_${CARD}.csv`)}`, fileOf(`${place} card`));
    expect((await runs()).map(({ file_name }) => file_name)).toContain("KK_************0001.csv");
    expect(kit.logged()).not.toMatch(new RegExp(`${CARD}|Siti|KK_|Kode Desa`));
    expect(kit.logged()).toContain('"msg":"upload"');
  });

  test.each<[string, string, UploadBody, Record<string, string>, unknown]>([
    ["no token", WAY, "x", { authorization: "" }, { status: 401, code: "TOKEN_INVALID", details: {} }],
    [
      "a misspelt format",
      `${SOURCE}/vilage-index`,
      "x",
      {},
      { status: 422, code: "FORMAT_UNKNOWN", details: { value: "vilage-index", formats: FORMAT } },
    ],
    [
      "a misspelt source",
      `place/${FORMAT}`,
      "x",
      {},
      { status: 404, code: "IMPORT_SOURCE_UNKNOWN", details: { value: "place", sources: SOURCE } },
    ],
    [
      "a misspelt parameter",
      `${WAY}?dryrun=true`,
      "x",
      {},
      { status: 400, code: "PARAMETER_UNKNOWN", details: { value: "dryrun", parameters: "dryRun" } },
    ],
    [
      "a form",
      WAY,
      new FormData(),
      { "content-type": "multipart/form-data; boundary=x" },
      { status: 415, code: "UPLOAD_TYPE_REFUSED", details: expect.anything() },
    ],
    [
      "what is no type",
      WAY,
      "x",
      { "content-type": "csv" },
      { status: 415, code: "UPLOAD_TYPE_REFUSED", details: expect.objectContaining({ value: "csv" }) },
    ],
    [
      "a packed body",
      WAY,
      "x",
      { "content-encoding": "gzip" },
      { status: 415, code: "UPLOAD_TYPE_REFUSED", details: expect.anything() },
    ],
    [
      "a page of another site",
      WAY,
      "x",
      { origin: "https://elsewhere.example" },
      { status: 403, code: "ORIGIN_REFUSED", details: {} },
    ],
    ["an empty file", WAY, "", {}, { status: 422, code: "FILE_EMPTY", details: { file: expect.any(String) } }],
    [
      "a file of another format",
      WAY,
      "a;b\n1;2\n",
      {},
      { status: 422, code: "HEADING_NOT_FOUND", details: expect.anything() },
    ],
  ])("is refused for %s, by name", async (_, path, body, headers, expected) => {
    expect(await refusal(await kit.send(path, body, headers))).toEqual(expected);
    expect(await kit.files()).toEqual([]);
  });

  test.each([
    [["aggregate:read"], ["ID"], "scope import:write"],
    [["import:write"], ["35"], "region ID"],
    [["aggregate:read", "family:read"], ["35.09"], "scope import:write, region ID"],
  ])("is refused from a token of %j for %j", async (scopes, regions, missing) => {
    const headers = { authorization: `Bearer ${kit.tokenFor(scopes, regions)}` };
    expect(await refusal(await kit.send(WAY, fileOf("x"), headers))).toEqual({
      status: 403,
      code: "IMPORT_FORBIDDEN",
      details: { missing },
    });
  });

  test("is refused from whoever has no token at all", async () => {
    const answer = await fetch(`${kit.url}/imports/${WAY}`, { method: "POST", body: "x" });
    expect(await refusal(answer)).toMatchObject({ status: 403, code: "IMPORT_FORBIDDEN" });
  });

  test("that is a zip bomb is refused with the place", async () => {
    const bomb = zipOf([...workbookParts(""), { name: "xl/media/zeros.bin", content: Buffer.alloc(40 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(MAX_BYTES);
    const refused = await refusal(
      await kit.send(WAY, new Uint8Array(bomb), { "content-type": "application/octet-stream" }),
    );
    expect(refused).toMatchObject({ status: 413, code: "FILE_TOO_LARGE", details: { place: "xl/media/zeros.bin" } });
    expect(await kit.files()).toEqual([]);
  });

  /** A request whose body is written by hand. */
  const begin = (headers: Readonly<Record<string, string>>) => {
    const sent = request(`${kit.url}/imports/${WAY}`, {
      method: "POST",
      headers: { authorization: `Bearer ${kit.operator}`, "content-type": "text/csv", ...headers },
    });
    sent.on("error", () => {}); // the tests end some on purpose
    return sent;
  };

  test("that says it is too long is refused before it is sent", async () => {
    const sent = begin({ "content-length": String(MAX_BYTES + 1) });
    sent.flushHeaders();
    const [answer] = await once(sent, "response");
    expect(answer.statusCode).toBe(413);
    sent.destroy();
  });

  test("that is too long without saying so is refused on the way, and leaves nothing", async () => {
    const sent = begin({ "transfer-encoding": "chunked" });
    sent.write(Buffer.alloc(MAX_BYTES, "x"));
    sent.write("x");
    const [answer] = await once(sent, "response");
    expect(answer.statusCode).toBe(413);
    sent.destroy();
    expect(await kit.files()).toEqual([]);
  });

  test("that is cut off leaves nothing, neither a file nor a run", async () => {
    const before = await runs();
    const sent = begin({ "content-length": "100000" });
    sent.write(sample);
    await eventually(async () => (await kit.files()).length === 1);
    sent.destroy();
    await eventually(async () => (await kit.files()).length === 0);
    expect(await runs()).toEqual(before);
  });
});

describe.each(["inside", "apart"] as const)("a long import into a source that is %s", (place) => {
  let kit: UploadKit;
  beforeAll(async () => {
    kit = await startUploads(place, source, { waitMs: 1 });
  });
  afterAll(() => kit.stop());

  const look = (location: string): Promise<Response> =>
    fetch(kit.url + location, { headers: { authorization: `Bearer ${kit.operator}` } });

  test("is answered with where to look, and told there when it has ended", async () => {
    const release = kit.hold();
    const file = fileOf(`${place} long`);
    const answer = await kit.send(WAY, file);
    expect(answer.status).toBe(202);
    expect(answer.headers.get("retry-after")).toBe("5");
    const location = answer.headers.get("location") ?? "";
    const { import: told } = await bodyOf(answer);
    expect(told).toMatchObject({ outcome: "RUNNING", rowsRead: 0, readShare: 0 });
    expect((await look(location)).status).toBe(202);

    // Another file has to wait; the same one is not begun twice.
    const other = await kit.send(`${SOURCE}/village-enterprises`, "x");
    expect(other.headers.get("retry-after")).toBe("30");
    expect(await refusal(other)).toEqual({ status: 503, code: "IMPORT_BUSY", details: {} });
    expect(await refusal(await kit.send(WAY, fileOf("other")))).toMatchObject({ code: "IMPORT_BUSY" });
    expect(await bodyOf(await kit.send(WAY, file))).toEqual({ import: told });

    release();
    await eventually(async () => (await look(location)).status === 200);
    expect(await bodyOf(await look(location))).toMatchObject({ import: { outcome: "DONE", rowsTaken: 8 } });
    expect(await kit.files()).toEqual([]);
  });

  test("is told to nobody else, and one that is not known has a remedy", async () => {
    const location = `/imports/${WAY}/00000000-0000-4000-8000-000000000000`;
    expect(await refusal(await look(location))).toMatchObject({ status: 404, code: "UPLOAD_UNKNOWN" });
    expect(await refusal(await fetch(kit.url + location))).toMatchObject({ status: 403, code: "IMPORT_FORBIDDEN" });
  });

  test("that is stopped is told so, leaves no file, and nothing is taken any more", async () => {
    kit.hold();
    const location = (await kit.send(WAY, fileOf(`${place} stopped`))).headers.get("location") ?? "";
    await kit.stopDesk();
    expect(await refusal(await look(location))).toMatchObject({ status: 503, code: "IMPORT_STOPPED" });
    expect(await kit.files()).toEqual([]);
    expect(await refusal(await kit.send(WAY, fileOf(`${place} late`)))).toMatchObject({ code: "IMPORT_BUSY" });
  });
});

describe("a sender who stops sending", () => {
  test("is told so, and nothing is left", async () => {
    const kit = await startUploads("inside", source, { idleMs: 1 });
    const sent = request(`${kit.url}/imports/${WAY}`, {
      method: "POST",
      headers: { authorization: `Bearer ${kit.operator}`, "content-length": "1000" },
    });
    sent.on("error", () => {}); // ended below
    sent.flushHeaders();
    const [answer] = await once(sent, "response");
    expect(answer.statusCode).toBe(408);
    sent.destroy();
    expect(await kit.files()).toEqual([]);
    await kit.stop();
  });
});
