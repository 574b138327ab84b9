import { chmod, chown, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { copyTree } from "../../../../platform/database/embedded/copy-tree.ts";
import { findNativePackage, prepareNativeBinaries } from "../../../../platform/database/embedded/native-binaries.ts";
import { canUse } from "../../../../platform/database/embedded/can-use.ts";
import { findServerUser } from "../../../../platform/database/embedded/find-server-user.ts";
import { projectRoot } from "../../../../platform/project-root.ts";
import { runEmbeddedPostgresProcess } from "../../../support/embedded-postgres-process/run.ts";
import { ask, useEmbeddedServers } from "../../../support/embedded-servers.ts";

/** The user that root runs the server as; undefined when this run is not root's. */
const user = await findServerUser();

/** Some promises only mean something for root; elsewhere the run lists these tests as skipped. */
const describeAsRoot = user === undefined ? describe.skip : describe;

/** The other user must be able to read these sources. */
const isReadable = await canUse(user, projectRoot(), { files: ["package.json"] });
const describeAsOtherUser = user !== undefined && isReadable ? describe : describe.skip;

const servers = useEmbeddedServers();

/** A private folder: nobody but its owner gets in. */
const makePrivate = async (name: string): Promise<string> => {
  const path = servers.path(name);
  await mkdir(path, { mode: 0o700 });
  return path;
};

const copyPackage = async (to: string, without: (file: string) => boolean = () => false): Promise<string> => {
  const copy = join(to, "package");
  await copyTree(findNativePackage(), copy);
  const libraries = join(copy, "native", "lib");
  for (const name of await readdir(libraries)) if (without(name)) await rm(join(libraries, name));
  return copy;
};

/** The names of libraries that are links to others: `libpq.so.5` to `libpq.so.5.18`. */
const linkNames = async (): Promise<ReadonlySet<string>> => {
  const list: { target: string }[] = JSON.parse(
    await readFile(join(findNativePackage(), "native", "pg-symlinks.json"), "utf8"),
  );
  return new Set(list.map(({ target }) => target.replace("native/lib/", "")));
};

test("the libraries' links are made when install scripts were blocked", async () => {
  const links = await linkNames();
  const packageFolder = await copyPackage(await mkdtemp(servers.path("blocked-")), (name) => links.has(name));
  await chmod(join(packageFolder, ".."), 0o755);
  const server = await servers.start(servers.path("blocked-data"), { packageFolder });
  expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(await readdir(join(packageFolder, "native", "lib"))).toEqual(expect.arrayContaining([...links]));
});

describeAsRoot("started by root", () => {
  test("everything may lie under a private folder, such as root's home", async () => {
    const home = await makePrivate("home");
    const packageFolder = await copyPackage(home);
    const [cache, elsewhere] = [servers.path("cache"), servers.path("elsewhere")];
    const dataDir = join(home, "data");
    const options = { packageFolder, cacheFolders: [cache], elsewhere };

    const server = await servers.start(dataDir, options);
    await ask(server.adminUrl, "create table kept as select 42 as answer");
    expect(await realpath(join(dataDir, "cluster"))).toContain(elsewhere);
    expect(await readdir(cache)).toHaveLength(1);
    await server.stop();

    const again = await servers.start(dataDir, options);
    expect(await ask(again.adminUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
    await again.stop();

    // To remove the data folder is to start anew, though the cluster lies elsewhere.
    await rm(dataDir, { recursive: true });
    const anew = await servers.start(dataDir, options);
    expect(await ask(anew.adminUrl, "select to_regclass('kept') as found")).toEqual([{ found: null }]);
    expect(await readdir(elsewhere)).toHaveLength(1);
  });

  test("starts at once share one whole copy of the binaries", async () => {
    const packageFolder = await copyPackage(await makePrivate("shared-home"));
    const cache = servers.path("shared-cache");
    const copies = await Promise.all([1, 2, 3].map(() => prepareNativeBinaries(packageFolder, user, [cache])));
    expect(new Set(copies).size).toBe(1);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test("a cache folder that belongs to someone else is not used", async () => {
    const packageFolder = await copyPackage(await makePrivate("careful-home"));
    const cache = servers.path("planted");
    await mkdir(cache);
    await chown(cache, user?.uid ?? 0, user?.gid ?? 0);
    await expect(prepareNativeBinaries(packageFolder, user, [cache])).rejects.toMatchObject({
      code: "DATABASE_START_FAILED",
    });
  });
});

describeAsOtherUser("started by a user without any rights", () => {
  test("it runs in a folder nobody else can read", async () => {
    const home = await makePrivate("user");
    await chown(home, user?.uid ?? 0, user?.gid ?? 0);
    const program = runEmbeddedPostgresProcess({ dataDir: join(home, "data") }, user);
    const { adminUrl = "" } = await program.waitFor("RUNNING");
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await stat(join(home, "data", "cluster"))).uid).toBe(user?.uid);
    await program.end("SIGKILL");
    // Root may take the folder over; the server goes on as the user it belongs to.
    const server = await servers.start(join(home, "data"));
    expect(await ask(server.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("it copies binaries that it can neither complete nor run where they are", async () => {
    const links = await linkNames();
    const packageFolder = await copyPackage(await mkdtemp(servers.path("read-only-")), (name) => links.has(name));
    await chmod(join(packageFolder, ".."), 0o755);
    const home = await makePrivate("copying-user");
    await chown(home, user?.uid ?? 0, user?.gid ?? 0);
    const options = { dataDir: join(home, "data"), packageFolder, cacheFolders: [join(home, "cache")] };
    const program = runEmbeddedPostgresProcess(options, user);
    const { adminUrl = "" } = await program.waitFor("RUNNING");
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await readdir(join(home, "cache"))).toHaveLength(1);
    process.kill(program.child.pid ?? 0, "SIGTERM");
    await program.waitFor("STOPPED");
    await program.end("SIGKILL");
  });
});
