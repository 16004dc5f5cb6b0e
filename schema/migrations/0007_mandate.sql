-- 0007_mandate.sql: the register of mandates with its versions and history, the approval of single acts beyond a mandate,
-- crews that sign on, and what parties were shown about the person who guides them.
-- domain.md 1.1, 1.4 (S-06, S-07, S-09); domain-decisions.md 6.

-- ---------------------------------------------------------------- mandates in versions
alter table mandate
  add column series_id           uuid,             -- the first version's id: history is kept by it
  add column version             integer not null default 1 check (version > 0),
  add column amended_from        uuid,             -- the version that this one replaced; null for the first and for a renewal
  add column renewed_from        uuid,             -- the version whose validity this one continues
  add column superseded_at       timestamptz,      -- an amended version took its place
  add column approval            text not null default 'NOT_NEEDED'
                                 check (approval in ('NOT_NEEDED', 'PENDING', 'APPROVED', 'REFUSED')),
  add column approved_by         uuid,
  add column issuing_unit_id     uuid,             -- the police unit that issues; null on rows of before
  add column working_days_only   boolean not null default false,
  add column district_codes      text[],           -- null: a polygon was drawn
  add column training_course     text,
  add column training_passed_on  date,
  add column training_score      integer check (training_score between 0 and 100),
  add column training_examiner   text,
  add column training_valid_until timestamptz,     -- exclusive; null: no record of a limit
  add foreign key (city_code, amended_from) references mandate (city_code, id),
  add foreign key (city_code, renewed_from) references mandate (city_code, id),
  add foreign key (city_code, approved_by) references staff (city_code, id),
  add foreign key (city_code, issuing_unit_id) references organisation (city_code, id);
update mandate m set series_id = m.id,
       issuing_unit_id = (select s.organisation_id from staff s where s.city_code = m.city_code and s.id = m.issued_by);
alter table mandate alter column series_id set not null;
alter table mandate drop constraint mandate_city_code_document_no_key;
create unique index mandate_document on mandate (city_code, document_no, version);
drop index mandate_staff;
create index mandate_staff on mandate (city_code, staff_id, valid_until desc, id)
  where superseded_at is null and approval <> 'REFUSED';
create index mandate_series on mandate (city_code, series_id, version);
create index mandate_register on mandate (city_code, issued_at desc, id desc) where superseded_at is null;
create index mandate_expiring on mandate (city_code, valid_until, id) where superseded_at is null and revoked_at is null;

-- Whether a mandate as a whole is in force at an instant, whatever the act, the place and the hour.
create function mandate_stands(m mandate, at timestamptz) returns boolean language sql immutable as $$
  select m.superseded_at is null and m.approval in ('NOT_NEEDED', 'APPROVED')
     and (m.revoked_at is null or m.revoked_at > at) and (m.suspended_at is null or m.suspended_at > at)
     and m.valid_from <= at and at < m.valid_until
     and (m.training_valid_until is null or at < m.training_valid_until)
$$;

create table mandate_event (
  city_code  text not null references city,
  series_id  uuid not null, -- no foreign key: the history outlives what it tells about
  seq        integer not null,
  mandate_id uuid not null,
  type       text not null check (type in ('ISSUED', 'AMENDED', 'RENEWED', 'APPROVED', 'REFUSED', 'SUSPENDED', 'RESUMED', 'REVOKED')),
  at         timestamptz not null,
  actor      jsonb not null,
  reason     text,
  detail     jsonb not null,
  primary key (city_code, series_id, seq)
);
revoke update, delete, truncate on mandate_event from kuaichu_app;
create trigger mandate_event_append_only before update or delete on mandate_event for each row execute function refuse_change();
create trigger mandate_event_no_truncate before truncate on mandate_event execute function refuse_change();

-- ---------------------------------------------------------------- one act beyond a mandate, by an officer's leave
create table act_approval (
  city_code       text not null,
  id              uuid not null,
  case_id         uuid not null,
  act             text not null,
  accident_form   text,            -- what the act was about when it was asked for
  estimate_fen    bigint,
  failed          text[] not null check (cardinality(failed) > 0), -- the conditions that the mandate did not meet
  mandate_id      uuid not null,
  reason          text not null,
  requested_by    uuid not null,
  requested_at    timestamptz not null,
  state           text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'USED')),
  decided_by      uuid check (decided_by <> requested_by),
  decided_at      timestamptz,
  decision_reason text,
  valid_until     timestamptz,     -- exclusive
  used_at         timestamptz,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, mandate_id) references mandate (city_code, id),
  foreign key (city_code, requested_by) references staff (city_code, id),
  foreign key (city_code, decided_by) references staff (city_code, id)
);
create unique index act_approval_open on act_approval (city_code, case_id, act, requested_by) where state = 'REQUESTED';
create index act_approval_queue on act_approval (city_code, requested_at, id) where state = 'REQUESTED';
create index act_approval_case on act_approval (city_code, case_id, requested_at desc, id);
create index act_approval_ready on act_approval (city_code, requested_by, case_id, act) where state = 'APPROVED';

-- ---------------------------------------------------------------- crews that sign on (S-09)
create table crew_shift (
  city_code     text not null,
  id            uuid not null,
  unit_id       uuid not null,
  signed_on_at  timestamptz not null,
  signed_on_by  uuid not null,
  signed_off_at timestamptz,
  signed_off_by uuid,
  primary key (city_code, id),
  foreign key (city_code, unit_id) references unit (city_code, id),
  foreign key (city_code, signed_on_by) references staff (city_code, id),
  foreign key (city_code, signed_off_by) references staff (city_code, id)
);
create unique index crew_shift_open on crew_shift (city_code, unit_id) where signed_off_at is null;
create index crew_shift_history on crew_shift (city_code, unit_id, signed_on_at desc, id);
create table crew_shift_member (
  city_code  text not null,
  shift_id   uuid not null,
  staff_id   uuid not null,
  role       text not null check (role in ('ASSESSOR', 'AUX')),
  left_at    timestamptz,
  primary key (city_code, shift_id, staff_id),
  foreign key (city_code, shift_id) references crew_shift (city_code, id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);
create unique index crew_shift_member_one on crew_shift_member (city_code, staff_id) where left_at is null; -- nobody on two units

-- ---------------------------------------------------------------- what parties were shown, and what supervisors read
alter table proposal_answer add column guide_seen_at timestamptz; -- the party saw who guides it, the employer and a conflict
create index liability_proposal_recent on liability_proposal (city_code, proposed_at desc, id) where superseded_at is null;
create index agreement_signed on agreement (city_code, signed_at, id) where signed_at is not null and superseded_at is null;

-- Whether a shift has both offices aboard now, the assessor with a mandate in force (S-09).
create function crew_is_joint(city text, shift uuid, at timestamptz) returns boolean language sql stable as $$
  select exists (select from crew_shift_member k
                  where k.city_code = city and k.shift_id = shift and k.role = 'AUX' and k.left_at is null)
     and exists (select from crew_shift_member k
                   join mandate m on m.city_code = k.city_code and m.staff_id = k.staff_id
                  where k.city_code = city and k.shift_id = shift and k.role = 'ASSESSOR' and k.left_at is null
                    and mandate_stands(m, at))
$$;
