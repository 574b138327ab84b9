import { rowSecurity } from "../../../platform/access/scoped-database.ts";

/** What coordination meetings agreed, one by one; their counts stand in `coordination_rollup`. */
export const COORDINATION_TABLES: readonly string[] = [
  `create table coordination_action (
    regency_code char(5) collate "C" not null,
    agreed_on date not null,
    action varchar(500) not null,
    responsible varchar(200),
    due_on date,
    done_on date,
    source_id text not null,
    primary key (regency_code, agreed_on, action)
  )`,
  `comment on table coordination_action is 'Tindak lanjut rapat koordinasi, satu per satu'`,
  ...rowSecurity("coordination_action"),
];
