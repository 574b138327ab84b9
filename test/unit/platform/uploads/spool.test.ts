import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openSpool } from "../../../../platform/uploads/spool.ts";

const LIMITS = { maxBytes: 10, idleMs: 30_000 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-spool-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file lies as it came, is known by its hash, and may be read by nobody else", async () => {
  const spool = await openSpool(folder);
  const { path, sha256, bytes } = await spool.receive(Readable.from([Buffer.from("abc"), Buffer.from("de")]), LIMITS);
  expect(await readFile(path, "utf8")).toBe("abcde");
  expect({ sha256, bytes }).toEqual({ sha256: createHash("sha256").update("abcde").digest("hex"), bytes: 5 });
  expect([(await stat(path)).mode & 0o777, (await stat(dirname(path))).mode & 0o777]).toEqual([0o600, 0o700]);
  await spool.close();
  expect(await readdir(folder)).toEqual([]);
});

test("a place where nothing comes in is not made", async () => {
  const spool = await openSpool(join(folder, "none"));
  await spool.close();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["too long", Readable.from([Buffer.alloc(8), Buffer.alloc(3)]), { code: "UPLOAD_TOO_LARGE" }],
  [
    "cut off",
    Readable.from(
      (async function* () {
        yield Buffer.alloc(1);
        throw new Error("gone");
      })(),
    ),
    { message: "gone" },
  ],
])("a body that is %s leaves nothing", async (_, body, refusal) => {
  const spool = await openSpool(folder);
  await expect(spool.receive(body, LIMITS)).rejects.toMatchObject(refusal);
  const [own = ""] = await readdir(folder);
  expect(await readdir(join(folder, own))).toEqual([]);
});

test("what processes left that are gone is removed, and nothing of those that live", async () => {
  const dead = 2 ** 22 + 1; // above the highest number of a process
  const names = {
    gone: `${dead}.${randomUUID()}.${randomUUID()}`,
    ofMyNumber: `${process.pid}.${randomUUID()}.${randomUUID()}`,
    living: `${process.ppid}.${randomUUID()}.${randomUUID()}`,
    foreign: "keep-me",
  };
  for (const name of Object.values(names)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "file"), "x");
  }
  const first = await openSpool(folder);
  const { path } = await first.receive(Readable.from([Buffer.from("x")]), LIMITS);
  await openSpool(folder); // of the same process: it leaves the first one's files
  expect((await readdir(folder)).toSorted()).toEqual(
    [names.living, names.foreign, dirname(path).slice(folder.length + 1)].toSorted(),
  );
});
