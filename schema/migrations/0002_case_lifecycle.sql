-- 0002_case_lifecycle.sql: what a case needs beyond the quick path: the authority that has it, how it is handled, merging,
-- splitting, reopening, and the hold that keeps its file from being destroyed.
-- Order 146 arts 9-11 (jurisdiction), 18 (late report), 105 (recusal); domain.md 6.4 (legal hold).

-- Police units form a tree; a unit's area decides who has an accident (county-level traffic police of the place, art 9).
alter table organisation
  add column management_code text check (management_code ~ '^[0-9]{12}$'), -- 管理部门代码: 6 digits area + 6
  add column area geometry(multipolygon, 4326);
create index organisation_area on organisation using gist (area) where area is not null;

alter table accident_case
  add column police_unit_id    uuid,
  add column jurisdiction_since timestamptz,             -- clocks of the authority restart here on a transfer (art 11)
  add column handling          text check (handling in ('REMOTE', 'ON_SCENE')),
  add column late_report       boolean not null default false, -- E-24: the scene was cleared before the report
  add column merged_into       uuid,
  add column split_from        uuid,
  add column hold_since        timestamptz,
  add column hold_reason       text,
  add column reopened_at       timestamptz,
  add column recusal_pending   boolean not null default false, -- evidence may be preserved, nothing decided
  add foreign key (city_code, police_unit_id) references organisation (city_code, id),
  add foreign key (city_code, merged_into) references accident_case (city_code, id),
  add foreign key (city_code, split_from) references accident_case (city_code, id);
create index accident_case_merged_into on accident_case (city_code, merged_into) where merged_into is not null;
create index accident_case_unit on accident_case (city_code, police_unit_id, reported_at desc, id) where closed_at is null;
