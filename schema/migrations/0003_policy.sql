-- 0003_policy.sql: rules as versions with a first day, drafted by one person and approved by another; and the lowering of a
-- route that a second person decides.

create table policy_version (
  city_code      text not null references city,
  id             uuid not null,
  kind           text not null check (kind in ('CITY_POLICY', 'ELIGIBILITY', 'LIABILITY', 'CALENDAR', 'MONEY')),
  version        text not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z._-]{2,39}$'),
  effective_from date not null, -- first accident day it applies to, UTC+8
  content        jsonb not null,
  content_hash   bytea not null check (octet_length(content_hash) = 32), -- SHA-256 of the canonical JSON
  status         text not null check (status in ('DRAFT', 'APPROVED', 'WITHDRAWN')),
  note           text not null, -- what changes and why
  citation       text not null, -- the document on which it rests
  drafted_by     uuid not null,
  drafted_at     timestamptz not null,
  approved_by    uuid,
  approved_at    timestamptz,
  withdrawn_by   uuid,
  withdrawn_at   timestamptz,
  primary key (city_code, id),
  unique (city_code, kind, version),
  foreign key (city_code, drafted_by) references staff (city_code, id),
  foreign key (city_code, approved_by) references staff (city_code, id),
  foreign key (city_code, withdrawn_by) references staff (city_code, id),
  check ((status = 'APPROVED') = (approved_by is not null and approved_at is not null)),
  check ((status = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null)),
  check (approved_by <> drafted_by) -- never by who drafted it
);
create index policy_version_in_force on policy_version (city_code, kind, effective_from desc, approved_at desc)
  where status = 'APPROVED';
create index policy_version_drafted on policy_version (city_code, kind, drafted_at desc, id);

-- What was approved, or withdrawn, stays as it is; a draft changes its status alone.
create function policy_version_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a policy version is never deleted' using errcode = 'insufficient_privilege';
  end if;
  if old.status <> 'DRAFT' then
    raise exception 'policy version % is % and cannot be changed', old.version, old.status
      using errcode = 'insufficient_privilege';
  end if;
  if (new.city_code, new.id, new.kind, new.version, new.effective_from, new.content, new.content_hash, new.note, new.citation,
      new.drafted_by, new.drafted_at)
     is distinct from
     (old.city_code, old.id, old.kind, old.version, old.effective_from, old.content, old.content_hash, old.note, old.citation,
      old.drafted_by, old.drafted_at) then
    raise exception 'the content of policy version % cannot be changed; draft another', old.version
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger policy_version_guard before update or delete on policy_version
  for each row execute function policy_version_guard();
revoke delete, truncate on policy_version from kuaichu_app;

-- Leaving the emergency or the general procedure: an officer asks, the head of the unit decides, never the same person.
create table route_lowering (
  city_code    text not null,
  id           uuid not null,
  case_id      uuid not null,
  from_route   text not null,
  to_route     text not null,
  reason       text not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  approved     boolean, -- null while nobody has decided
  decided_by   uuid,
  decided_at   timestamptz,
  decision_reason text,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id),
  foreign key (city_code, requested_by) references staff (city_code, id),
  foreign key (city_code, decided_by) references staff (city_code, id),
  check ((approved is null) = (decided_by is null and decided_at is null)),
  check (decided_by <> requested_by)
);
create unique index route_lowering_open on route_lowering (city_code, case_id) where approved is null;
create index route_lowering_case on route_lowering (city_code, case_id, requested_at, id);
create index route_lowering_waiting on route_lowering (city_code, requested_at, id) where approved is null;
revoke delete, truncate on route_lowering from kuaichu_app;

-- Who brought a decision about, and by what; the decision itself stays append-only.
alter table eligibility_decision
  add column trigger text not null default 'REPORT'
    check (trigger in ('REPORT', 'FACTS', 'OFFICER_REQUESTED', 'BROKEN_DEAL', 'ROUTE_RAISED', 'ROUTE_LOWERED', 'LATE_EVENT')),
  add column actor jsonb; -- as the case's chain names them; null for decisions older than this column
create index eligibility_decision_recent on eligibility_decision (city_code, decided_at desc, id);
