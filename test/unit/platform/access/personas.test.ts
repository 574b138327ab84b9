import { expect, test } from "@jest/globals";
import { PERSONA_FORMS, PERSONAS, personaOf } from "../../../../platform/access/personas.ts";
import { SCOPES } from "../../../../platform/access/viewer.ts";

test("every persona is who the design says", () => {
  const people = ["analyst", "governor:35", "regency:33.07", "app", "operator", "auditor"].map(personaOf);
  expect(people.map((viewer) => [viewer?.role, viewer?.scopes.join(" "), viewer?.regions.join(" ")])).toEqual([
    ["analyst", "aggregate:read", ""],
    ["governor", "aggregate:read family:read coordination:write", "35"],
    ["regency", "aggregate:read family:read identity:read coordination:write registry:write", "33.07"],
    ["app", "aggregate:read", ""],
    ["operator", "aggregate:read import:write", "ID"],
    ["auditor", "aggregate:read audit:read", "ID"],
  ]);
  expect(people.map((viewer) => viewer?.subject)).toEqual(
    ["analyst", "governor:35", "regency:33.07", "app", "operator", "auditor"].map((name) => `persona:${name}`),
  );
});

test("between them, the personas may do everything there is to do", () => {
  const scopes = new Set<string>(Object.values(PERSONAS).flatMap((persona) => persona.scopes));
  expect([...scopes].toSorted()).toEqual(SCOPES.toSorted());
});

test("the forms tell which persona needs a region", () => {
  expect(PERSONA_FORMS).toEqual(["analyst", "governor:PROVINCE", "regency:REGENCY", "app", "operator", "auditor"]);
});

test("a code is read with or without dots", () => {
  expect(personaOf("regency:3307")).toEqual(personaOf("regency:33.07"));
});

test.each([
  "",
  "admin",
  "Analyst",
  "constructor",
  "analyst:35",
  "analyst:",
  "operator:ID",
  "governor",
  "governor:",
  "governor:ID",
  "governor:33.07",
  "governor:*",
  "governor:35:36",
  "regency:33",
  "regency:33.07.01",
  "regency:Wonosobo",
])("%p is nobody", (name) => {
  expect(personaOf(name)).toBeNull();
});
