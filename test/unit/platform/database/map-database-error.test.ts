import { expect, test } from "@jest/globals";
import knex from "knex";
import pg from "pg";
import { mapDatabaseError } from "../../../../platform/database/map-database-error.ts";
import { AppError } from "../../../../platform/errors.ts";

const serverError = (code: string, message: string, fields: object = {}) =>
  Object.assign(new pg.DatabaseError(message, message.length, "error"), { code, ...fields });

const systemError = (code: string) => Object.assign(new Error(`connect ${code} 10.1.2.3:5432`), { code });

test.each([
  ["57014", "DATABASE_TIMEOUT"],
  ["55P03", "DATABASE_TIMEOUT"],
  ["40P01", "DATABASE_TIMEOUT"],
  ["40001", "DATABASE_TIMEOUT"],
  ["25P03", "DATABASE_TIMEOUT"],
  ["08006", "DATABASE_UNAVAILABLE"],
  ["28P01", "DATABASE_UNAVAILABLE"],
  ["3D000", "DATABASE_UNAVAILABLE"],
  ["53300", "DATABASE_UNAVAILABLE"],
  ["57P01", "DATABASE_UNAVAILABLE"],
  ["57P03", "DATABASE_UNAVAILABLE"],
  ["23505", "INTERNAL_SERVER_ERROR"],
  ["42P01", "INTERNAL_SERVER_ERROR"],
  ["XX000", "INTERNAL_SERVER_ERROR"],
])("SQLSTATE %s is %s", (sqlstate, code) => {
  expect(mapDatabaseError(serverError(sqlstate, "boom")).code).toBe(code);
});

test.each(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "ENOTFOUND"])(
  "%s is a database that cannot be reached",
  (code) => {
    expect(mapDatabaseError(systemError(code)).code).toBe("DATABASE_UNAVAILABLE");
  },
);

test.each([
  "Connection terminated unexpectedly",
  "Connection ended unexpectedly",
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
  "Unable to acquire a connection",
  "select 1 - Connection terminated unexpectedly",
])("the driver's %p is a database that cannot be reached", (message) => {
  expect(mapDatabaseError(new Error(message)).code).toBe("DATABASE_UNAVAILABLE");
});

test("a full pool is a database that cannot be reached", () => {
  const error = new knex.KnexTimeoutError("Knex: Timeout acquiring a connection. The pool is probably full.");
  expect(mapDatabaseError(error).code).toBe("DATABASE_UNAVAILABLE");
});

test("a server that does not answer at all is a timeout", () => {
  expect(mapDatabaseError(new Error("Query read timeout")).code).toBe("DATABASE_TIMEOUT");
});

test("a failure of our own table is passed on", () => {
  const error = new AppError("RUPIAH_OUT_OF_RANGE", { value: "9007199254740993" });
  expect(mapDatabaseError(error)).toBe(error);
});

test("neither the message nor the cause holds SQL, values or the row that failed", () => {
  const nik = "3507010101900001";
  const mapped = mapDatabaseError(
    serverError("23505", `insert into family values ('${nik}') - duplicate key of ${nik}`, {
      detail: `Key (nik)=(${nik}) already exists.`,
      table: "family",
      constraint: "family_nik_key",
    }),
    "insertFamily",
  );
  expect(mapped.message).not.toMatch(/insert|family/);
  expect(String(mapped.cause)).toBe(
    "DatabaseError: statement insertFamily, SQLSTATE 23505, table family, constraint family_nik_key",
  );
});

test("the cause of a mistake in the SQL says what PostgreSQL said, without the statement", () => {
  const mapped = mapDatabaseError(serverError("42703", 'select nme from bank - column "nme" does not exist'), "banks");
  expect(String(mapped.cause)).toBe('DatabaseError: statement banks, SQLSTATE 42703, column "nme" does not exist');
});

test("the cause of a failed COPY names the line, not the value", () => {
  const where = 'COPY bank, line 7, column founded: "yesterday"';
  const mapped = mapDatabaseError(serverError("22007", 'invalid date: "yesterday"', { where }), "copy bank");
  expect(String(mapped.cause)).toBe(
    "DatabaseError: statement copy bank, SQLSTATE 22007, COPY bank, line 7, column founded",
  );
});
