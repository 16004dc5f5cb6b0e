-- 0004_lifecycle.sql: what happens to a case beside its quick path: late reports decided, two reports made one, one made two,
-- another authority, corrections by request and approval, and documents that a later finding suspends.
-- Order 146 arts 9-11 (jurisdiction), 18 (late report); domain.md 2.1 LAW-09, 2.8, 6.4.

-- A unit's area: the demo's brigades are named after their district, the detachment has the whole city.
update organisation set management_code = code where kind = 'POLICE_UNIT' and code ~ '^[0-9]{12}$' and management_code is null;
update organisation o set area = d.boundary from district d
 where o.kind = 'POLICE_UNIT' and o.area is null and d.city_code = o.city_code and o.code = d.code || '000000';
update organisation o
   set area = (select st_multi(st_union(d.boundary)) from district d where d.city_code = o.city_code)
 where o.kind = 'POLICE_UNIT' and o.area is null and o.parent_id is null and o.code = o.city_code || '000000';

-- Art 18: accepted, or refused in writing with reasons. Once per case.
create table late_report_decision (
  city_code  text not null,
  case_id    uuid not null,
  accepted   boolean not null,
  reason     text, -- always there when refused
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (city_code, case_id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, decided_by) references staff (city_code, id),
  check (accepted or length(reason) > 0)
);

create table case_transfer (
  city_code    text not null,
  id           uuid not null,
  case_id      uuid not null,
  from_unit_id uuid,
  to_unit_id   uuid, -- null: to an authority outside the city
  to_authority text,
  by_superior  boolean not null, -- decided by the head of a unit above both
  reason       text not null,
  decided_by   uuid not null,
  decided_at   timestamptz not null, -- the receiving unit's clocks start here (art 11)
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, from_unit_id) references organisation (city_code, id),
  foreign key (city_code, to_unit_id) references organisation (city_code, id),
  foreign key (city_code, decided_by) references staff (city_code, id),
  check ((to_unit_id is null) <> (to_authority is null))
);
create index case_transfer_case on case_transfer (city_code, case_id, decided_at, id);

-- A seat taken over by another case: `moved_to` is the same person's seat there. `left_at`: the case was split, the seat is empty.
alter table party
  add column moved_to uuid,
  add column left_at  timestamptz,
  add foreign key (city_code, moved_to) references party (city_code, id);
create index party_plate on party (city_code, plate, case_id) where plate is not null;
create index accident_case_split_from on accident_case (city_code, split_from) where split_from is not null;

-- What a finding after the signatures does to the paper: it stays as evidence and nobody pays on it.
alter table agreement
  add column suspended_at  timestamptz,
  add column suspended_for text check (suspended_for in ('INJURY', 'DRINK', 'DRUGS', 'REOPENED')),
  add column corrections   jsonb not null default '[]'; -- printed on the corrected version, oldest first
alter table claim
  add column suspended_at  timestamptz,
  add column suspended_for text check (suspended_for in ('INJURY', 'DRINK', 'DRUGS', 'REOPENED'));

-- Every version of the paper that was ever handed out; the agreement's own columns name the newest.
create table agreement_version (
  city_code    text not null,
  agreement_id uuid not null,
  version      integer not null check (version > 0),
  pdf_key      text not null,
  pdf_sha256   bytea not null check (octet_length(pdf_sha256) = 32),
  issued_at    timestamptz not null,
  primary key (city_code, agreement_id, version),
  foreign key (city_code, agreement_id) references agreement (city_code, id)
);

create table correction_request (
  city_code        text not null,
  id               uuid not null,
  case_id          uuid not null,
  field            text not null check (field in ('PARTY_NAME', 'PARTY_LICENCE_NO', 'PARTY_PLATE', 'PARTY_POLICY_NO', 'PLACE_DESCRIPTION', 'OCCURRED_AT')),
  party_id         uuid, -- whose; null for the place and the time
  proposed_value   text not null,
  reason           text not null,
  requested_by     jsonb not null, -- as the chain names the actor
  requested_at     timestamptz not null,
  old_value_sha256 bytea check (octet_length(old_value_sha256) = 32), -- written with the decision
  approved         boolean,
  decision_reason  text,
  decided_by       uuid,
  decided_at       timestamptz,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, party_id) references party (city_code, id),
  foreign key (city_code, decided_by) references staff (city_code, id),
  check ((approved is null) = (decided_at is null)),
  check (approved is not true or old_value_sha256 is not null)
);
create index correction_request_case on correction_request (city_code, case_id, requested_at, id);
