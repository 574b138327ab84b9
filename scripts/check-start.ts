import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../platform/project-root.ts";
import { killLeft } from "./product/processes-with.ts";
import { startProduct } from "./product/start-product.ts";

// `npm run check:start`: starts the product as a reader of the README does, asks one question, presses Ctrl-C, and looks
// whether anything is left. Twice on one data folder: first empty, then warm. As root it does so again as `nobody`.

const QUERY = '{ region(code: "35") { name disbursement(period: "2020-S1", programme: PKH) { credited { amount } } } }';
const EXPECTED = 3_215_966_118_000;
const NOBODY = 65_534;

interface User {
  readonly name: string;
  readonly id?: number;
}

const ask = async (url: string): Promise<void> => {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  const text = await answer.text();
  if (!text.includes(`"amount":${EXPECTED}`)) throw new Error(`the answer lacks ${EXPECTED}: ${text.slice(0, 1_000)}`);
};

const startAskStop = async (folder: string, user: User): Promise<string> => {
  try {
    const product = await startProduct(folder, user.id);
    await product.while(ask(product.url));
    const stopMs = await product.stop();
    return `ready after ${(product.readyMs / 1000).toFixed(1)} s, stopped after ${(stopMs / 1000).toFixed(1)} s`;
  } catch (error) {
    throw new Error(`As ${user.name}: ${String(error)}`, { cause: error });
  } finally {
    killLeft(folder);
  }
};

/** Who the product is started as: whoever runs this, and for root also a user without rights. */
const users = (): User[] => {
  if (process.getuid?.() !== 0) return [{ name: "this user" }];
  return [{ name: "root" }, { name: "nobody", id: NOBODY }];
};

/** Whether the user may read the project folder: a checkout in a private home can only be started by its owner. */
const mayRead = ({ id }: User): boolean =>
  id === undefined || spawnSync("ls", [projectRoot()], { uid: id, gid: id, stdio: "ignore" }).status === 0;

for (const user of users()) {
  if (!mayRead(user)) {
    console.log(`As ${user.name}: left out, since ${projectRoot()} is private.`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), "sinergi-start-"));
  chmodSync(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
  const abandon = (): never => {
    killLeft(folder);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  process.once("SIGINT", abandon).once("SIGTERM", abandon);
  if (user.id !== undefined) chownSync(folder, user.id, user.id);
  try {
    console.log(`As ${user.name}, first start: ${await startAskStop(folder, user)}`);
    console.log(`As ${user.name}, second start: ${await startAskStop(folder, user)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.off("SIGINT", abandon).off("SIGTERM", abandon);
  }
}
