import { rowSecurity } from "../../../platform/access/scoped-database.ts";
import { SUBJECT_SETTING } from "../../../platform/access/write-in-scope.ts";
import { ANSWERED_REQUESTS } from "../../../platform/mutations/answer-once.ts";

/**
 * What is needed to record actions here, beside importing lists of them: an id, a version that every change raises, whoever
 * makes it, and the versions that were.
 *
 * `told_on` is the day that the state of an action is told of, the same for all actions of a regency and year: the date of the
 * last list of it, or the day on which something of it was last recorded here.
 */
export const ACTION_RECORDS: readonly string[] = [
  `alter table coordination_action
    add column id uuid not null default gen_random_uuid(),
    add column note varchar(1000),
    add column told_on date,
    add column recorded_by text,
    add column version integer not null default 1,
    add column changed_at timestamptz not null default now(),
    add column changed_by text,
    add constraint coordination_action_id unique (regency_code, id)`,
  "select set_config('sinergi.regions', 'ID', true)",
  `update coordination_action a set told_on = case length(d.as_of)
      when 4 then make_date(d.as_of::int, 12, 31)
      when 7 then ((d.as_of || '-01')::date + interval '1 month - 1 day')::date
      else d.as_of::date
    end
    from data_source d where d.id = a.source_id`,
  "select set_config('sinergi.regions', '', true)",
  "alter table coordination_action alter column told_on set not null",
  `create table coordination_action_version (
    regency_code char(5) collate "C" not null,
    id uuid not null,
    version integer not null,
    changed_at timestamptz not null,
    changed_by text,
    content jsonb not null,
    primary key (regency_code, id, version),
    foreign key (regency_code, id) references coordination_action (regency_code, id) on delete cascade
  )`,
  `comment on table coordination_action_version is 'Riwayat: tindak lanjut sebagaimana adanya sebelum diubah'`,
  ...rowSecurity("coordination_action_version"),
  `create function keep_action_version() returns trigger language plpgsql as $$
  begin
    if to_jsonb(new) - 'told_on' = to_jsonb(old) - 'told_on' then
      return new;
    end if;
    insert into coordination_action_version (regency_code, id, version, changed_at, changed_by, content)
      values (old.regency_code, old.id, old.version, old.changed_at, old.changed_by, to_jsonb(old));
    new.version := old.version + 1;
    new.changed_at := now();
    new.changed_by := nullif(current_setting('${SUBJECT_SETTING}', true), '');
    return new;
  end $$`,
  `create trigger keep_action_version before update on coordination_action
    for each row execute function keep_action_version()`,
  ...ANSWERED_REQUESTS,
];
