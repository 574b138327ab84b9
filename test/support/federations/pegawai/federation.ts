import { byKeys, type Federation, type Row } from "../federation.ts";
import { employees } from "./data.ts";

const employee = (id: unknown) => employees.find((row) => row.id === id);
const reportsOf = (id: unknown) => employees.filter(({ managerId }) => managerId === id);
const required = (row: Row, name: string, compute: () => unknown): unknown =>
  Object.hasOwn(row, name) ? row[name] : compute();
const allowance = (row: Row): number | null => {
  const grade = row["grade"] as number | null | undefined;
  return grade === null || grade === undefined ? null : grade * 10;
};
const isManaged = (row: Row): Row | null => employee(employee(row["id"])?.managerId) ?? null;

/** Cycles, two keys used by different subgraphs, and requirements that follow from one another across entities. */
export const pegawai: Federation = {
  name: "pegawai",
  subgraphs: {
    staff: `
      type Query { employees: [Employee!]! employee(id: ID!): Employee head: Employee! }
      type Employee @key(fields: "id") @key(fields: "email") {
        id: ID! email: ID! name: String manager: Employee reports: [Employee!]! peers(self: Boolean = false): [[Employee!]]
      }
    `,
    grades: `
      type Query { graded(min: Int = 0): [Employee!] }
      type Employee @key(fields: "email") { email: ID! grade: Int class: String }
    `,
    pay: `
      type Employee @key(fields: "id") {
        id: ID!
        base: Int
        grade: Int @external
        manager: Employee @external
        reports: [Employee!]! @external
        allowance: Int @requires(fields: "grade")
        gap: Int @requires(fields: "grade manager { grade }")
        teamGrades: [Int] @requires(fields: "reports { id grade }")
      }
    `,
    payroll: `
      type Employee @key(fields: "id") {
        id: ID!
        allowance: Int @external
        base: Int @external
        takeHome: Int @requires(fields: "allowance base")
        deputy: Employee
      }
    `,
  },
  resolvers: {
    Query: {
      employees: () => employees,
      employee: (_, { id }) => employee(id),
      head: () => employee("e1"),
      graded: (_, { min }) => employees.filter(({ grade }) => (grade ?? -1) >= Number(min)),
    },
    Employee: {
      manager: (row) => employee(row["managerId"]),
      reports: (row) => reportsOf(row["id"]),
      peers: (row, { self }) => [
        employees.filter((other) => other.managerId === row["managerId"] && (self || other.id !== row["id"])),
        null,
      ],
      class: (row) => (row["grade"] === null ? null : `golongan ${Number(row["grade"])}`),
      allowance,
      gap: (row) => {
        const manager = required(row, "manager", () => isManaged(row)) as Row | null;
        const above = manager?.["grade"] as number | null | undefined;
        const own = row["grade"] as number | null;
        return above === null || above === undefined || own === null ? null : above - own;
      },
      teamGrades: (row) => (required(row, "reports", () => reportsOf(row["id"])) as Row[]).map(({ grade }) => grade),
      takeHome: (row) => {
        const value = required(row, "allowance", () => allowance(row)) as number | null;
        return value === null || row["base"] === null ? null : value + Number(row["base"]);
      },
      deputy: (row) => reportsOf(row["id"])[0],
    },
  },
  find: { Employee: byKeys(employees, ["id"], ["email"]) },
  samples: { id: ["e1", "e2", "zz"], min: [0, 2, 9], self: [true, false] },
};
