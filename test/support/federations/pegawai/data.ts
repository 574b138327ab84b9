/** Civil servants, each with a superior. */
export const employees = [
  { __typename: "Employee", id: "e1", email: "a@dinas.test", name: "Agus", managerId: null, grade: 4, base: 100 },
  { __typename: "Employee", id: "e2", email: "b@dinas.test", name: "Bunga", managerId: "e1", grade: 3, base: 80 },
  { __typename: "Employee", id: "e3", email: "c@dinas.test", name: null, managerId: "e1", grade: null, base: 60 },
  { __typename: "Employee", id: "e4", email: "d@dinas.test", name: "Dian", managerId: "e2", grade: 1, base: null },
];
