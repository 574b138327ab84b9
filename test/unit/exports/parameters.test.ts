import { expect, test } from "@jest/globals";
import { AppError } from "../../../platform/errors.ts";
import { PARAMETERS, readQuestion } from "../../../exports/parameters.ts";

const LEAST = { level: "VILLAGE", period: "2024", columns: "PKH_FAMILIES" };

const refusalOf = (given: Readonly<Record<string, unknown>>): unknown => {
  try {
    return readQuestion(given);
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details] : error;
  }
};

test("an address and a JSON body say the same", () => {
  const where = { of: "PKH_FAMILIES", gt: 300 };
  const orderBy = [{ of: "PKH_FAMILIES", per: "VILLAGES_TOTAL" }];
  const address = {
    ...LEAST,
    columns: "PKH_FAMILIES,PKH_FAMILIES/VILLAGES_TOTAL@2023",
    within: "35",
    where: JSON.stringify(where),
    orderBy: JSON.stringify(orderBy),
    first: "50",
    parents: "false",
    delimiter: ";",
  };
  const body = {
    ...LEAST,
    columns: ["PKH_FAMILIES", { of: "PKH_FAMILIES", per: "VILLAGES_TOTAL", period: "2023" }],
    within: "35",
    where,
    orderBy,
    first: 50,
    parents: false,
    delimiter: "semicolon",
  };
  expect(readQuestion(address)).toEqual(readQuestion(body));
  expect(readQuestion(address)).toMatchObject({ within: "35", where, orderBy, first: 50, parents: false, notes: true });
  expect(readQuestion({ ...LEAST, columns: JSON.stringify(body.columns) }).columns).toEqual(readQuestion(body).columns);
});

test("what is not said is as the reference has it", () => {
  const question = readQuestion(LEAST);
  const defaults = Object.entries(PARAMETERS).flatMap(([name, row]) =>
    row.default === undefined ? [] : [[name, row.default]],
  );
  expect(question).toMatchObject(Object.fromEntries(defaults));
  expect(defaults.length).toBeGreaterThan(10);
});

test.each([
  ["level", "DESA"],
  ["columns", ""],
  ["columns", "PKH_FAMILIES,PKH_FAMILIES"],
  ["columns", Array.from({ length: 61 }, (_, place) => `A${place}`).join(",")],
  ["columns", "[{]"],
  ["where", "PKH_FAMILIES > 300"],
  ["where", "[]"],
  ["orderBy", '{"of":"PKH_FAMILIES"}'],
  ["first", "0"],
  ["first", "1.5"],
  ["parents", "yes"],
  ["language", "jv"],
  ["delimiter", "|"],
  ["decimal", ["comma", "point"]],
])("%s=%s is refused with what it may be", (parameter, value) => {
  const [code, details] = refusalOf({ ...LEAST, [parameter]: value }) as [string, Record<string, unknown>];
  expect(code).toBe("PARAMETER_MALFORMED");
  expect(details).toMatchObject({ parameter, form: PARAMETERS[parameter as keyof typeof PARAMETERS].form });
});

test.each(["level", "period", "columns"])("a file without %s is refused", (name) => {
  const { [name]: _, ...given } = LEAST as Record<string, string>;
  expect(refusalOf(given)).toEqual(["PARAMETER_MALFORMED", expect.objectContaining({ parameter: name, value: "" })]);
});

test("a name that is not known is refused with the one that was meant", () => {
  expect(refusalOf({ ...LEAST, orderby: "[]" })).toEqual([
    "PARAMETER_UNKNOWN",
    { value: "orderby", parameters: "orderBy" },
  ]);
  expect(refusalOf({ ...LEAST, constructor: "x" })).toEqual(["PARAMETER_UNKNOWN", expect.anything()]);
});

test("places and times that there are not are refused by name", () => {
  expect(refusalOf({ ...LEAST, period: "2024-S3" })).toEqual(["PERIOD_MALFORMED", { value: "2024-S3" }]);
  expect(refusalOf({ ...LEAST, within: "3" })).toEqual([
    "REGION_CODE_MALFORMED",
    expect.objectContaining({ value: "3" }),
  ]);
});
