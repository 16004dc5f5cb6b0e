-- 0008_identity.sql: second factors, guesses counted for logins that exist and that do not, the idle lock, sign-ins on record,
-- outside identities, and personal data shown in full for a reason and a time.

-- Guesses are counted by the login that was typed, whether or not it exists, so that a lock-out tells nobody which logins there are.
create table sign_in_guess (
  city_code    text not null references city,
  login_hash   bytea not null check (octet_length(login_hash) = 32), -- keyed: a list of typed logins is a list of passwords typed too early
  guesses      integer not null,
  locked_until timestamptz,
  changed_at   timestamptz not null,
  primary key (city_code, login_hash)
);

-- How often one address did something within its window.
create table address_window (
  city_code    text not null references city,
  purpose      text not null check (purpose in ('SMS_CODE', 'SIGN_IN_FAILED')),
  address_hash bytea not null check (octet_length(address_hash) = 32),
  began_at     timestamptz not null,
  times        integer not null,
  primary key (city_code, purpose, address_hash)
);

alter table staff
  drop constraint staff_roles_check,                      -- an account is made by one office and given its roles by another
  drop column failed_sign_ins,
  drop column locked_until,
  add column password_changed_at timestamptz,
  add column must_change_password boolean not null default false, -- somebody else set it
  add column deactivated_at timestamptz;

create table second_factor (
  city_code     text not null references city,
  staff_id      uuid not null,
  sealed_secret bytea not null,             -- encrypted under a key derived from the installation's secret
  begun_at      timestamptz not null,
  confirmed_at  timestamptz,                -- null: shown as a QR code, not proven yet
  last_step     bigint not null default 0,  -- the newest time step that was used: a code works once
  primary key (city_code, staff_id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);

create table recovery_code (
  city_code text not null references city,
  staff_id  uuid not null,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  used_at   timestamptz,
  primary key (city_code, staff_id, code_hash),
  foreign key (city_code, staff_id) references staff (city_code, id)
);

-- An account of an outside provider that signs in as a member of staff.
create table external_identity (
  city_code text not null references city,
  issuer    text not null,
  subject   text not null,
  staff_id  uuid not null,
  linked_at timestamptz not null,
  primary key (city_code, issuer, subject),
  unique (city_code, issuer, staff_id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);

-- A sign-in at an outside provider that has begun in some browser and not come back yet.
create table external_sign_in (
  city_code  text not null references city,
  state_hash bytea not null check (octet_length(state_hash) = 32),
  verifier   text not null,
  nonce      text not null,
  expires_at timestamptz not null,
  primary key (city_code, state_hash)
);

alter table session
  add column locked_at timestamptz,                       -- locked by its owner before the idle time was over
  add column strength  text not null default 'PASSWORD' check (strength in ('PASSWORD', 'SECOND_FACTOR', 'EXTERNAL', 'SMS', 'INVITATION')),
  add column idle_minutes integer check (idle_minutes > 0), -- null: no idle lock (programs, drivers, parties)
  add column address   text;
create index session_live_staff on session (city_code, subject_id, created_at desc, id) where kind = 'STAFF' and revoked_at is null;

-- Every try to sign in to an account, for its owner and for the security administrator.
create table sign_in_record (
  city_code  text not null references city,
  id         uuid not null,
  staff_id   uuid not null,
  at         timestamptz not null,
  outcome    text not null check (outcome in ('SIGNED_IN', 'WRONG_PASSWORD', 'SECOND_FACTOR_MISSING', 'SECOND_FACTOR_WRONG', 'LOCKED', 'INACTIVE', 'UNLOCKED')),
  strength   text,
  address    text,
  user_agent text,
  primary key (city_code, id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);
create index sign_in_record_staff on sign_in_record (city_code, staff_id, at desc, id desc);
revoke update, delete, truncate on sign_in_record from kuaichu_app;
create trigger sign_in_record_append_only before update or delete on sign_in_record for each row execute function refuse_change();

-- Fields of a party shown in full to one person, for a reason, until a time (PIPL 51). The values are not here.
create table unmasking (
  city_code text not null references city,
  id        uuid not null,
  case_id   uuid not null,
  party_id  uuid not null,
  staff_id  uuid not null,
  fields    text[] not null check (cardinality(fields) > 0),
  reason    text not null,
  begun_at  timestamptz not null,
  until     timestamptz not null check (until > begun_at),
  primary key (city_code, id),
  foreign key (city_code, party_id) references party (city_code, id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);
create index unmasking_in_force on unmasking (city_code, staff_id, party_id, until);
create index unmasking_recent on unmasking (city_code, staff_id, begun_at desc);
revoke update, delete, truncate on unmasking from kuaichu_app;
create trigger unmasking_append_only before update or delete on unmasking for each row execute function refuse_change();

-- Bulk unmasking and other matters that a supervisor or the auditor must look at.
create table access_alert (
  city_code text not null references city,
  id        uuid not null,
  kind      text not null check (kind in ('BULK_UNMASKING')),
  staff_id  uuid not null,
  day       date not null, -- China time
  counted   integer not null,
  raised_at timestamptz not null,
  seen_at   timestamptz,
  seen_by   uuid,
  primary key (city_code, id),
  unique (city_code, kind, staff_id, day),
  foreign key (city_code, staff_id) references staff (city_code, id)
);
create index access_alert_recent on access_alert (city_code, raised_at desc, id desc);
