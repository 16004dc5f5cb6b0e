-- 0001_foundation.sql: one minor accident from the crash to the claim.
-- Decisions that hold everywhere: the city is the first key column; ids are uuid v7 made by the application; money is fen;
-- positions are WGS-84 with the value as it was given beside them; what happened to a case is an append-only hash chain.

create extension if not exists postgis;

-- The role under which the application works. It owns nothing, so it cannot undo the revokes below.
do $$ begin
  if not exists (select from pg_roles where rolname = 'kuaichu_app') then
    begin
      create role kuaichu_app nologin;
    exception when duplicate_object or unique_violation then null; -- another process was faster
    end;
  end if;
  execute format('grant kuaichu_app to %I', current_user);
end $$;
grant usage on schema public to kuaichu_app;
alter default privileges in schema public grant select, insert, update, delete on tables to kuaichu_app;
alter default privileges in schema public grant usage, select on sequences to kuaichu_app;

-- ---------------------------------------------------------------- the city
create table city (
  code       text primary key check (code ~ '^[0-9]{6}$'),
  name_zh    text not null,
  name_en    text not null,
  center     geography(point, 4326) not null,
  created_at timestamptz not null default now()
);

create table district (
  city_code     text not null references city,
  code          text not null,
  name_zh       text not null,
  name_en       text not null,
  boundary      geometry(multipolygon, 4326) not null,
  boundary_note text not null, -- where the line comes from; a sketch says so
  label_point   geometry(point, 4326) not null,
  primary key (city_code, code)
);
create index district_boundary on district using gist (boundary);

create table map_line (
  city_code text not null references city,
  id        uuid not null,
  kind      text not null check (kind in ('EXPRESSWAY', 'MAIN', 'ARTERIAL', 'RAILWAY', 'WATER')),
  name_zh   text not null,
  name_en   text not null,
  shape     geometry(geometry, 4326) not null, -- a line, or the outline of water
  primary key (city_code, id)
);

create table organisation (
  city_code text not null references city,
  id        uuid not null,
  kind      text not null check (kind in ('INSURER', 'POLICE_UNIT', 'CENTER', 'OUTLET_OPERATOR')),
  code      text not null,
  name_zh   text not null,
  name_en   text not null,
  phone     text,
  parent_id uuid,
  primary key (city_code, id),
  unique (city_code, kind, code),
  foreign key (city_code, parent_id) references organisation (city_code, id)
);

create table outlet (
  city_code       text not null references city,
  id              uuid not null,
  kind            text not null check (kind in ('STREET', 'INSURER')),
  organisation_id uuid not null,
  name_zh         text not null,
  name_en         text not null,
  address         text not null,
  hours           text not null,
  queue_length    integer not null default 0 check (queue_length >= 0),
  location        geography(point, 4326) not null,
  primary key (city_code, id),
  foreign key (city_code, organisation_id) references organisation (city_code, id)
);
create index outlet_location on outlet using gist (location);

-- ---------------------------------------------------------------- people
create table staff (
  city_code       text not null references city,
  id              uuid not null,
  organisation_id uuid not null,
  login           text not null,
  display_name    text not null,
  badge_no        text,
  roles           text[] not null check (cardinality(roles) > 0),
  password_hash   text,                       -- argon2id; null = cannot sign in
  active          boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until    timestamptz,
  created_at      timestamptz not null default now(),
  primary key (city_code, id),
  unique (city_code, login),
  foreign key (city_code, organisation_id) references organisation (city_code, id)
);
create index staff_organisation on staff (city_code, organisation_id);

create table driver (
  city_code  text not null references city,
  id         uuid not null,
  phone      text not null, -- proven by an SMS code
  created_at timestamptz not null default now(),
  primary key (city_code, id),
  unique (city_code, phone)
);

-- One code at a time per phone; a new one replaces it.
create table sms_code (
  city_code     text not null references city,
  phone         text not null,
  code_hash     bytea not null,
  requested_at  timestamptz not null,
  expires_at    timestamptz not null,
  attempts_left integer not null,
  -- sliding day window against abuse of a stranger's phone
  day_started_at timestamptz not null,
  sent_that_day  integer not null,
  primary key (city_code, phone)
);

create table session (
  city_code    text not null references city,
  id           uuid not null,
  token_hash   bytea not null check (octet_length(token_hash) = 32),
  kind         text not null check (kind in ('STAFF', 'DRIVER', 'PARTY')),
  subject_id   uuid not null, -- staff, driver or party
  transport    text not null check (transport in ('COOKIE', 'BEARER')),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  user_agent   text,
  primary key (city_code, id)
);
create unique index session_token on session (token_hash);
create index session_subject on session (city_code, kind, subject_id) where revoked_at is null;

-- ---------------------------------------------------------------- commands
-- The same key returns the same answer; the same key with another body is refused.
create table idempotency_key (
  city_code  text not null,
  actor_key  text not null, -- who used it: a key never reaches across people
  key        text not null check (length(key) between 8 and 100),
  command    text not null,
  body_hash  bytea not null check (octet_length(body_hash) = 32),
  answer     jsonb,
  created_at timestamptz not null,
  primary key (city_code, actor_key, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- What happened outside a case: sign-ins, looking at evidence, changes of settings. Append-only.
create table audit_event (
  city_code   text not null,
  id          uuid not null,
  at          timestamptz not null,
  type        text not null,
  actor       jsonb not null,
  subject     text, -- what it was about, e.g. photo:<id>
  detail      jsonb not null default '{}',
  request_id  text,
  primary key (city_code, id)
);
create index audit_event_at on audit_event (city_code, at desc, id);
create index audit_event_subject on audit_event (city_code, subject, at) where subject is not null;

-- Messages to people. Written in the command's transaction, sent by a job. The text carries no personal data.
create table outbound_message (
  city_code  text not null,
  id         uuid not null,
  channel    text not null check (channel in ('SMS')),
  recipient  text not null,
  template   text not null,
  body       text not null,
  case_id    uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null, -- a restarted worker must not send stale news
  sent_at    timestamptz,
  state      text not null check (state in ('QUEUED', 'SENT', 'EXPIRED', 'FAILED')),
  attempts   integer not null default 0,
  primary key (city_code, id)
);
create index outbound_message_recent on outbound_message (city_code, created_at desc, id);

-- ---------------------------------------------------------------- the case
create table case_serial (
  city_code text not null references city,
  day       date not null, -- UTC+8
  last      integer not null,
  primary key (city_code, day)
);

create table accident_case (
  city_code            text not null references city,
  id                   uuid not null,
  case_no              text not null,
  state                text not null,
  source               text not null check (source in ('DRIVER_WEB', 'CALL_110', 'INSURER', 'OUTLET')),
  route                text not null,
  then_route           text,
  scene_duty           text not null,
  occurred_at          timestamptz not null,
  reported_at          timestamptz not null,
  location             geography(point, 4326) not null, -- WGS-84, what everything computes with
  original_longitude   double precision not null,       -- as given
  original_latitude    double precision not null,
  original_crs         text not null check (original_crs in ('WGS84', 'GCJ02', 'BD09', 'CGCS2000')),
  accuracy_m           real check (accuracy_m >= 0),
  position_source      text not null check (position_source in ('PHONE_GNSS', 'MAP_PIN', 'EXIF', 'CALLER')),
  position_measured_at timestamptz not null,
  place_description    text not null,
  road_name            text,
  direction            text,
  reference_point      text,
  kilometre_post       text,
  district_code        text,                            -- null: outside every district we know
  weather              text,
  facts                jsonb not null,                  -- {name: {value, source, at}}
  decision_id          uuid not null,                   -- the eligibility decision in force
  evidence_sealed_at   timestamptz,
  road_cleared_at      timestamptz,
  accounts_sealed_at   timestamptz,
  first_signed_at      timestamptz,                     -- from here on the proposal stands as it is
  claimed_by           uuid,
  claimed_at           timestamptz,
  queue                text not null default 'NONE' check (queue in ('NONE', 'ASSESSOR', 'OFFICER', 'CENTER')),
  queued_at            timestamptz,
  with_center_since    timestamptz,
  closed_at            timestamptz,
  last_event_seq       integer not null default 0,
  last_event_hash      bytea not null default '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea,
  changed_at           timestamptz not null,
  primary key (city_code, id),
  foreign key (city_code, claimed_by) references staff (city_code, id)
);
create unique index accident_case_no on accident_case (city_code, case_no);
create index accident_case_queue on accident_case (city_code, queue, queued_at, id) where closed_at is null;
create index accident_case_claimed on accident_case (city_code, claimed_by, reported_at, id) where closed_at is null;
create index accident_case_open on accident_case (city_code, reported_at desc, id) where closed_at is null;
create index accident_case_closed on accident_case (city_code, closed_at desc, id) where closed_at is not null;
create index accident_case_closed_by on accident_case (city_code, claimed_by, closed_at desc, id)
  where closed_at is not null and claimed_by is not null;
create index accident_case_reported on accident_case (city_code, reported_at desc, id);
create index accident_case_location on accident_case using gist (location) where closed_at is null;
create index accident_case_center on accident_case (city_code, with_center_since, id) where with_center_since is not null;

-- The chain: each row hashes the one before it in its case. Nobody changes or deletes a row.
create table case_event (
  city_code  text not null,
  case_id    uuid not null,
  seq        integer not null,
  type       text not null,
  at         timestamptz not null,
  actor      jsonb not null,
  payload    jsonb not null,
  prev_hash  bytea not null check (octet_length(prev_hash) = 32),
  hash       bytea not null check (octet_length(hash) = 32),
  primary key (city_code, case_id, seq),
  foreign key (city_code, case_id) references accident_case (city_code, id)
);
create index case_event_recent on case_event (city_code, at desc, case_id, seq);

create table eligibility_decision (
  city_code        text not null,
  id               uuid not null,
  case_id          uuid not null,
  decided_at       timestamptz not null,
  rule_set_version text not null,
  policy_version   text not null,
  facts            jsonb not null,
  outcome          jsonb not null,
  primary key (city_code, id)
);
create index eligibility_decision_case on eligibility_decision (city_code, case_id, decided_at);

create table party (
  city_code    text not null,
  id           uuid not null,
  case_id      uuid not null,
  ordinal      integer not null check (ordinal between 1 and 5),
  kind         text not null check (kind in ('MOTOR', 'NONMOTOR', 'PEDESTRIAN')),
  driver_id    uuid, -- the signed-in driver who reported, or joined while signed in
  name         text,
  phone        text,
  licence_no   text,
  vehicle_kind text,
  plate        text,
  plate_kind   text,
  insurer_id   uuid,
  policy_no    text,
  joined_at    timestamptz,
  primary key (city_code, id),
  unique (city_code, case_id, ordinal),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, driver_id) references driver (city_code, id),
  foreign key (city_code, insurer_id) references organisation (city_code, id)
);
create index party_driver on party (city_code, driver_id, id) where driver_id is not null;
create index party_insurer on party (city_code, insurer_id, case_id) where insurer_id is not null;

-- Each side's story. Sealed once; the other side reads it only when both are sealed.
create table party_account (
  city_code text not null,
  party_id  uuid not null,
  case_id   uuid not null,
  content   jsonb not null,
  sha256    bytea not null check (octet_length(sha256) = 32),
  sealed_at timestamptz not null,
  primary key (city_code, party_id),
  foreign key (city_code, party_id) references party (city_code, id)
);
create index party_account_case on party_account (city_code, case_id);

-- A short-lived, single-purpose way in for the second party. Token, code and PIN are derived from a secret, only hashes are kept.
create table invitation (
  city_code     text not null,
  id            uuid not null,
  case_id       uuid not null,
  party_ordinal integer not null,
  token_hash    bytea not null check (octet_length(token_hash) = 32),
  code_hash     bytea not null check (octet_length(code_hash) = 32),
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  attempts_left integer not null check (attempts_left >= 0),
  used_at       timestamptz,
  withdrawn_at  timestamptz,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id)
);
create unique index invitation_token on invitation (token_hash);
create unique index invitation_code on invitation (city_code, code_hash) where used_at is null and withdrawn_at is null;
create index invitation_case on invitation (city_code, case_id);

-- The original bytes live in object storage; this row proves them.
create table evidence_photo (
  city_code         text not null,
  id                uuid not null,
  case_id           uuid not null,
  party_id          uuid,                 -- null: taken by staff
  slot              text not null,
  state             text not null check (state in ('AWAITING_UPLOAD', 'SEALED', 'REFUSED')),
  expected_sha256   bytea not null check (octet_length(expected_sha256) = 32), -- computed on the phone before sending
  expected_bytes    bigint not null check (expected_bytes > 0),
  sha256            bytea check (octet_length(sha256) = 32),
  sm3               bytea check (octet_length(sm3) = 32),
  size_bytes        bigint,
  content_type      text,
  width             integer,
  height            integer,
  taken_at          timestamptz,          -- the phone's claim
  device_longitude  double precision,     -- as given by the phone
  device_latitude   double precision,
  device_crs        text,
  device_accuracy_m real,
  distance_m        real,                 -- from the scene, after conversion
  exif              jsonb,
  warnings          jsonb not null default '[]',
  refusal           text,
  requested_at      timestamptz not null,
  sealed_at         timestamptz,          -- our clock, the one we rely on
  incoming_key      text not null,
  sealed_key        text,
  thumbnail_key     text,
  preview_key       text,
  dhash             text,
  derived_at        timestamptz,
  derive_failed     text,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, party_id) references party (city_code, id)
);
-- The scene is photographed once per case, papers and vehicles once per party; PH-L (other) as often as needed.
create unique index evidence_photo_scene on evidence_photo (city_code, case_id, slot)
  where state = 'SEALED' and slot in ('PH-A', 'PH-B', 'PH-C');
create unique index evidence_photo_party_slot on evidence_photo (city_code, case_id, party_id, slot)
  where state = 'SEALED' and slot not in ('PH-A', 'PH-B', 'PH-C', 'PH-L');
create index evidence_photo_case on evidence_photo (city_code, case_id, requested_at, id);
create index evidence_photo_waiting on evidence_photo (city_code, requested_at) where state = 'AWAITING_UPLOAD';

create table photo_request (
  city_code    text not null,
  id           uuid not null,
  case_id      uuid not null,
  slots        text[] not null check (cardinality(slots) > 0),
  note         text,
  requested_by uuid not null,
  requested_at timestamptz not null,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id)
);
create index photo_request_case on photo_request (city_code, case_id, requested_at);

-- ---------------------------------------------------------------- authority
create table mandate (
  city_code      text not null,
  id             uuid not null,
  staff_id       uuid not null,
  document_no    text not null,
  acts           text[] not null check (cardinality(acts) > 0),
  accident_forms text[] not null, -- liability pattern ids; empty = none
  ceiling_fen    bigint not null check (ceiling_fen >= 0),
  area           geometry(multipolygon, 4326) not null,
  area_names     text[] not null,
  daily_from     time not null,
  daily_until    time not null,
  valid_from     timestamptz not null,
  valid_until    timestamptz not null check (valid_until > valid_from),
  issued_by      uuid not null,
  issued_at      timestamptz not null,
  suspended_at   timestamptz,
  revoked_at     timestamptz,
  primary key (city_code, id),
  unique (city_code, document_no),
  foreign key (city_code, staff_id) references staff (city_code, id),
  foreign key (city_code, issued_by) references staff (city_code, id)
);
create index mandate_staff on mandate (city_code, staff_id, valid_until desc);

-- ---------------------------------------------------------------- settling
create table liability_proposal (
  city_code        text not null,
  id               uuid not null,
  case_id          uuid not null,
  pattern_id       text not null,
  grades           jsonb not null, -- [{partyId, grade}]
  note             text,
  rule_set_version text not null,
  proposed_by      uuid not null,
  mandate          jsonb not null, -- frozen as it was
  proposed_at      timestamptz not null,
  superseded_at    timestamptz,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, proposed_by) references staff (city_code, id)
);
create unique index liability_proposal_current on liability_proposal (city_code, case_id) where superseded_at is null;
create index liability_proposal_author on liability_proposal (city_code, proposed_by, case_id);

create table proposal_answer (
  city_code   text not null,
  proposal_id uuid not null,
  party_id    uuid not null,
  answer      text not null check (answer in ('AGREE', 'WANT_ONLINE_OFFICER', 'WANT_OFFICER_ON_SCENE')),
  answered_at timestamptz not null,
  primary key (city_code, proposal_id, party_id)
);

create table agreement (
  city_code     text not null,
  id            uuid not null,
  case_id       uuid not null,
  proposal_id   uuid not null,
  document_no   text not null,
  content       jsonb not null, -- every field of the law's article 21, and the frozen mandate
  content_hash  bytea not null check (octet_length(content_hash) = 32),
  drafted_by    uuid not null,
  drafted_at    timestamptz not null,
  superseded_at timestamptz,
  signed_at     timestamptz,
  issued_at     timestamptz,
  pdf_key       text,
  pdf_sha256    bytea check (octet_length(pdf_sha256) = 32),
  primary key (city_code, id),
  unique (city_code, document_no),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, drafted_by) references staff (city_code, id)
);
create unique index agreement_current on agreement (city_code, case_id) where superseded_at is null;

create table agreement_signature (
  city_code      text not null,
  agreement_id   uuid not null,
  party_id       uuid not null,
  read_at        timestamptz,
  signed_at      timestamptz,
  content_hash   bytea check (octet_length(content_hash) = 32), -- what the signer read
  strokes        jsonb,
  refused_at     timestamptz,
  refusal_reason text,
  primary key (city_code, agreement_id, party_id),
  check (signed_at is null or (content_hash is not null and strokes is not null and refused_at is null))
);

create table claim (
  city_code       text not null,
  id              uuid not null,
  case_id         uuid not null,
  party_id        uuid not null, -- whose policy
  insurer_id      uuid not null,
  claim_no        text not null,
  state           text not null check (state in ('DELIVERED', 'ACKNOWLEDGED')),
  grade           text not null,
  delivered_at    timestamptz not null,
  list_papers_by  timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  primary key (city_code, id),
  unique (city_code, claim_no),
  unique (city_code, case_id, party_id), -- handing over twice is a no-op
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, insurer_id) references organisation (city_code, id)
);
create index claim_inbox on claim (city_code, insurer_id, delivered_at desc, id);

-- ---------------------------------------------------------------- units on the map
create table unit (
  city_code text not null,
  id        uuid not null,
  call_sign text not null,
  kind      text not null check (kind in ('CREW', 'POLICE', 'TOW')),
  status    text not null check (status in ('AVAILABLE', 'OFFERED', 'EN_ROUTE', 'ON_SCENE', 'RESTING', 'OUT_OF_SERVICE')),
  status_at timestamptz not null,
  zone      text,
  note      text not null default '',
  primary key (city_code, id),
  unique (city_code, call_sign)
);

create table unit_crew (
  city_code text not null,
  unit_id   uuid not null,
  staff_id  uuid not null,
  primary key (city_code, unit_id, staff_id),
  foreign key (city_code, unit_id) references unit (city_code, id),
  foreign key (city_code, staff_id) references staff (city_code, id)
);
create index unit_crew_staff on unit_crew (city_code, staff_id);

-- The latest fix only: one hot row per unit.
create table unit_position (
  city_code   text not null,
  unit_id     uuid not null,
  location    geography(point, 4326) not null,
  heading_deg real check (heading_deg >= 0 and heading_deg < 360),
  measured_at timestamptz not null,
  received_at timestamptz not null,
  primary key (city_code, unit_id),
  foreign key (city_code, unit_id) references unit (city_code, id)
) with (fillfactor = 50);

-- ---------------------------------------------------------------- append-only, for everybody
revoke update, delete, truncate on case_event, audit_event, eligibility_decision, party_account from kuaichu_app;
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger case_event_append_only before update or delete on case_event for each row execute function refuse_change();
create trigger audit_event_append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger party_account_append_only before update or delete on party_account for each row execute function refuse_change();
create trigger eligibility_decision_append_only before update or delete on eligibility_decision for each row execute function refuse_change();
create trigger case_event_no_truncate before truncate on case_event execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event execute function refuse_change();
