import { once } from "node:events";
import { type ClientRequest, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fastify from "fastify";
import { limitReceiving } from "../../../../gateway/plugins/receive-deadline.ts";

const app = fastify();
let port = 0;
beforeAll(async () => {
  limitReceiving(app, 1);
  app.post("/short", async () => "read");
  app.post("/long", { config: { takesLong: true } }, async () => "read");
  await app.listen({ port: 0, host: "127.0.0.1" });
  ({ port } = app.server.address() as AddressInfo); // a listening TCP server has an address object
});
afterAll(() => app.close());

/** A request of which half a body has been sent. */
const begin = (path: string): ClientRequest => {
  const sent = request({ port, path, method: "POST", headers: { "content-type": "text/plain", "content-length": 4 } });
  sent.write("ab");
  return sent;
};

test("a body that does not arrive in time is answered 408, but where bodies may be long", async () => {
  const long = begin("/long");
  const [late] = await once(begin("/short"), "response");
  expect(late.statusCode).toBe(408);
  long.end("cd");
  const [read] = await once(long, "response");
  expect(read.statusCode).toBe(200);
});
