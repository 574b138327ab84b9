/**
 * The row with some of its figures replaced; the row itself stays as it is. Rows of `figureQuery` take their columns apart
 * when a field is read, so nothing is copied here.
 */
export const replaceFigures = <Row extends object>(row: Row, figures: Partial<Row>): Row =>
  // An object with a prototype is as untyped as its descriptors; these are the row's own fields.
  Object.create(row, Object.getOwnPropertyDescriptors(figures)) as Row;
