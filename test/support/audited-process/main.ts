import { createDatabase } from "../../../platform/database/connect.ts";
import { createLog } from "../../../platform/log.ts";
import { familyId } from "../family-id.ts";
import { silentLog } from "../silent-log.ts";
import { namedViewer, tinyFamiliesOver } from "../tiny-families.ts";

/**
 * A program that answers audited reads, several at once until it is killed, and says the id of each request once its answer
 * is there. The database's URL is the first argument, what the ids begin with the second.
 */
const [, , url = "", prefix = ""] = process.argv;
const db = createDatabase({ url, name: "audited", log: silentLog });
const execute = tinyFamiliesOver(db, createLog({ level: "silent" }));
const AT_ONCE = 8;
/** More than anyone waits for: a process that nobody kills ends by itself. */
const REQUESTS = 5_000;

const FAMILY = familyId("33.07", 1);

let requests = 0;
const answerOn = async (): Promise<void> => {
  while (requests < REQUESTS) {
    requests += 1;
    const requestId = `${prefix}-${requests}`;
    const { data } = await execute(
      { query: "query ($ids: [ID!]!) { families(ids: $ids) }", variables: { ids: [FAMILY] } },
      { requestId, viewer: namedViewer("ani") },
    );
    if (data?.["families"] !== undefined) process.stdout.write(`answered ${requestId}\n`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, answerOn));
await db.destroy();
