import { describe, expect, test } from "@jest/globals";
import { refuseChangesByOtherPages, refuseOtherPages } from "../../../../gateway/sessions/same-origin.ts";

const host = "sinergi.example.go.id";
const HTTPS = `https://${host}`;
const refused = expect.objectContaining({ code: "SAME_ORIGIN_REQUIRED" });

const codeOf = (headers: Record<string, string>, own?: string): unknown => {
  try {
    refuseOtherPages({ headers: { host, ...headers }, method: "POST" }, own);
    return "taken";
  } catch (error) {
    return error;
  }
};

describe("a change is taken from", () => {
  test.each([
    [{ origin: `http://${host}` }, undefined],
    [{ origin: `http://${host}`, "sec-fetch-site": "same-origin" }, undefined],
    [{ "sec-fetch-site": "same-origin" }, undefined],
    [{ origin: HTTPS }, HTTPS],
    // The proxy before us has asked with another host.
    [{ origin: HTTPS, host: "gateway-1:4000" }, HTTPS],
    [{ origin: "http://localhost:4000", host: "localhost:4000" }, "http://127.0.0.1:4000"],
  ])("a page of ours that sends %j to %p", (headers, own) => {
    expect(codeOf(headers, own)).toBe("taken");
  });
});

describe("a change is refused from", () => {
  test.each([
    ["a page of another site", { origin: "https://elsewhere.example" }, undefined],
    ["a page of another host of the same domain", { origin: "https://other.example.go.id" }, HTTPS],
    ["a page of another port", { origin: `http://${host}:8080` }, undefined],
    ["a page of the same host over http", { origin: `http://${host}` }, HTTPS],
    ["a page whose site is hidden", { origin: "null" }, undefined],
    ["a page that says nothing", {}, undefined],
    ["an address typed by the reader", { "sec-fetch-site": "none" }, undefined],
    ["a neighbour who names our origin", { origin: HTTPS, "sec-fetch-site": "same-site" }, HTTPS],
    ["a host that begins like ours", { origin: `http://${host}.elsewhere.example` }, undefined],
    ["an origin that is none", { origin: "sinergi" }, undefined],
  ])("%s", (_, headers, own) => {
    expect(codeOf(headers, own)).toEqual(refused);
  });
});

test("what only reads may be asked by a link of any site", () => {
  for (const method of ["GET", "HEAD"]) {
    expect(() =>
      refuseChangesByOtherPages({ headers: { host, "sec-fetch-site": "cross-site" }, method }, undefined),
    ).not.toThrow();
  }
  for (const method of ["POST", "PUT", "DELETE", "PATCH", undefined]) {
    const request = { headers: { host }, ...(method === undefined ? {} : { method }) };
    expect(() => refuseChangesByOtherPages(request, undefined)).toThrow(refused);
  }
});
