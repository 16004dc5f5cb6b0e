-- 0005_determination.sql: what an officer decides: the determination of the simple procedure or the certificate, the parties'
-- signatures with the recording made at the same time, service with its proof, mediation on the spot, and recusal.
-- Order 146 arts 23-26 (simple procedure), 67 (certificate), 105 (recusal); ADM 263 (signing is recorded); domain.md 7.2.

create table determination (
  city_code     text not null,
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('SIMPLE_DETERMINATION', 'CERTIFICATE')),
  document_no   text not null,
  content       jsonb not null, -- every field of the paper, as hashed; frozen below
  content_hash  bytea not null check (octet_length(content_hash) = 32),
  drafted_by    uuid not null,
  drafted_at    timestamptz not null,
  superseded_at timestamptz, -- drafted again, withdrawn, or the case was opened again
  signed_by     uuid,
  signed_at     timestamptz,
  served_at     timestamptz, -- when the last party had it
  pdf_key       text,
  pdf_sha256    bytea check (octet_length(pdf_sha256) = 32),
  primary key (city_code, id),
  unique (city_code, document_no),
  check ((signed_by is null) = (signed_at is null)),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, drafted_by) references staff (city_code, id),
  foreign key (city_code, signed_by) references staff (city_code, id)
);
create unique index determination_current on determination (city_code, case_id) where superseded_at is null;
create index determination_case on determination (city_code, case_id, drafted_at);

create table determination_recording (
  city_code        text not null,
  id               uuid not null,
  case_id          uuid not null,
  determination_id uuid not null,
  party_id         uuid, -- whose signing it accompanies; null: of everybody who was present
  source           text not null check (source in ('PHONE', 'DESK', 'BODY_WORN')),
  uploaded_by      uuid not null, -- a member of staff or a party
  started_at       timestamptz not null, -- the recorder's claim
  ended_at         timestamptz not null,
  expected_sha256  bytea not null check (octet_length(expected_sha256) = 32),
  expected_bytes   bigint not null check (expected_bytes > 0),
  incoming_key     text not null,
  requested_at     timestamptz not null,
  state            text not null default 'WAITING' check (state in ('WAITING', 'SEALED', 'REFUSED')),
  content_type     text, -- proven from the content
  sealed_key       text,
  sha256           bytea check (octet_length(sha256) = 32),
  sm3              bytea check (octet_length(sm3) = 32),
  size_bytes       bigint,
  sealed_at        timestamptz, -- our clock, the one we rely on
  refused_code     text,
  primary key (city_code, id),
  check (started_at < ended_at),
  check ((state = 'SEALED') = (sealed_key is not null and sha256 is not null and sm3 is not null and sealed_at is not null)),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, determination_id) references determination (city_code, id)
);
create index determination_recording_of on determination_recording (city_code, determination_id);
create index determination_recording_waiting on determination_recording (city_code, requested_at) where state = 'WAITING';

create table determination_party (
  city_code        text not null,
  determination_id uuid not null,
  party_id         uuid not null,
  ordinal          int not null check (ordinal between 1 and 5),
  read_at          timestamptz,
  signed_at        timestamptz,
  content_hash     bytea check (octet_length(content_hash) = 32), -- what the signer read
  strokes          jsonb,
  recording_id     uuid,
  unsigned_why     text check (unsigned_why in ('REFUSED', 'ABSENT')),
  refused_at       timestamptz,
  refusal_reason   text,
  noted_by         uuid, -- the officer who noted it; null: the party itself said so
  sent_at          timestamptz, -- electronic: sent, not yet confirmed
  served_at        timestamptz,
  service_channel  text check (service_channel in ('IN_PERSON', 'ELECTRONIC', 'POST', 'PUBLIC_NOTICE', 'LEFT')),
  service_proof    jsonb,
  primary key (city_code, determination_id, party_id),
  unique (city_code, determination_id, ordinal),
  check (signed_at is null or (content_hash is not null and strokes is not null and refused_at is null)),
  check ((refused_at is null) = (unsigned_why is null)),
  check (served_at is null or (service_channel is not null and service_proof is not null)),
  foreign key (city_code, determination_id) references determination (city_code, id),
  foreign key (city_code, recording_id) references determination_recording (city_code, id)
);

create table determination_mediation (
  city_code        text not null,
  id               uuid not null,
  determination_id uuid not null,
  result           text not null check (result in ('AGREED', 'NO_CONSENT', 'FAILED')),
  content          jsonb not null, -- payer, payee, sum, term, text and signatures, as written on the supplement
  recorded_by      uuid not null,
  recorded_at      timestamptz not null,
  pdf_key          text,
  pdf_sha256       bytea check (octet_length(pdf_sha256) = 32),
  primary key (city_code, id),
  unique (city_code, determination_id), -- mediated on the spot once
  foreign key (city_code, determination_id) references determination (city_code, id),
  foreign key (city_code, recorded_by) references staff (city_code, id)
);

create table recusal (
  city_code       text not null,
  id              uuid not null,
  case_id         uuid not null,
  about_staff     uuid not null, -- the officer who had the case
  requested_by    jsonb not null, -- as the chain names them
  reason          text not null,
  requested_at    timestamptz not null,
  decided_by      uuid,
  decided_at      timestamptz,
  approved        boolean,
  decision_reason text,
  primary key (city_code, id),
  check ((decided_at is null) = (approved is null) and (decided_at is null) = (decided_by is null)),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, about_staff) references staff (city_code, id)
);
create unique index recusal_pending on recusal (city_code, case_id) where decided_at is null;
create index recusal_of on recusal (city_code, case_id, requested_at);

-- What was drafted and signed is never written over: a new version is a new row.
create function refuse_determination_change() returns trigger language plpgsql as $$
begin
  if new.content is distinct from old.content or new.content_hash is distinct from old.content_hash
     or new.kind is distinct from old.kind or new.document_no is distinct from old.document_no
     or new.case_id is distinct from old.case_id or new.drafted_by is distinct from old.drafted_by
     or new.drafted_at is distinct from old.drafted_at
     or (old.signed_at is not null and (new.signed_at is distinct from old.signed_at or new.signed_by is distinct from old.signed_by))
     or (old.pdf_key is not null and (new.pdf_key is distinct from old.pdf_key or new.pdf_sha256 is distinct from old.pdf_sha256))
  then
    raise exception 'a determination is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger determination_frozen before update on determination
  for each row execute function refuse_determination_change();
revoke delete, truncate on determination, determination_party, determination_recording, determination_mediation, recusal from kuaichu_app;
