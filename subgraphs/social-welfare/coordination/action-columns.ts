/** How far an action of the row `row` is, on the day that it is told of. */
export const statusOf = (row: string): string =>
  `case when ${row}.done_on is not null then 'DONE' when ${row}.due_on < ${row}.told_on then 'OVERDUE' else 'AGREED' end`;

/** The columns of an `ActionRow`, of the row `row` of `coordination_action`. */
export const actionColumns = (row: string): string => `
  ${row}.regency_code as "regencyCode", ${row}.id, ${row}.action, ${row}.responsible, ${row}.agreed_on as "agreedOn",
  ${row}.due_on as "dueOn", ${row}.done_on as "doneOn", ${row}.note, ${statusOf(row)} as status,
  ${row}.told_on as "toldOn", ${row}.recorded_by as "recordedBy", ${row}.version,
  to_char(${row}.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt",
  ${row}.changed_by as "changedBy", ${row}.source_id as "sourceId"`;
