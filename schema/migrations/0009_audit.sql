-- 0009_audit.sql: the audit trail becomes a chain as well, chains are anchored, and whatever is append-only is made so by one function.
-- domain.md 6.3 (integrity shown by the system itself), 9.2 (protected logs of all users).

-- ---------------------------------------------------------------- append-only, in one call
-- For this and every later migration: `select make_append_only('table_name');`
create function make_append_only(target regclass) returns void language plpgsql as $$
begin
  execute format('revoke update, delete, truncate on %s from kuaichu_app', target);
  if not exists (select from pg_trigger where tgrelid = target and tgname = target::text || '_append_only') then
    execute format('create trigger %I before update or delete on %s for each row execute function refuse_change()',
                   target::text || '_append_only', target);
  end if;
  if not exists (select from pg_trigger where tgrelid = target and tgname = target::text || '_no_truncate') then
    execute format('create trigger %I before truncate on %s execute function refuse_change()',
                   target::text || '_no_truncate', target);
  end if;
end $$;

-- ---------------------------------------------------------------- the audit chains
-- 64 chains per city, chosen by who acts (shard 0-63): two people rarely wait for each other's row, one person never overtakes
-- themselves. Shard 64 holds what was written before there were chains.
create table audit_chain_head (
  city_code text not null,
  shard     integer not null check (shard between 0 and 64),
  seq       integer not null check (seq > 0),
  prev_hash bytea not null check (octet_length(prev_hash) = 32),
  hash      bytea not null check (octet_length(hash) = 32),
  primary key (city_code, shard)
) with (fillfactor = 25);
create function refuse_chain_jump() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.city_code = old.city_code and new.shard = old.shard
     and new.seq = old.seq + 1 and new.prev_hash = old.hash then
    return new;
  end if;
  raise exception 'a chain only grows, one link at a time' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_chain_head_grows before update or delete on audit_chain_head
  for each row execute function refuse_chain_jump();
revoke delete, truncate on audit_chain_head from kuaichu_app;

alter table audit_event
  add column case_id   uuid,    -- the case it concerns, when it concerns one
  add column shard     integer,
  add column seq       integer,
  add column prev_hash bytea check (octet_length(prev_hash) = 32),
  add column hash      bytea check (octet_length(hash) = 32),
  add column xid       xid8 not null default pg_current_xact_id(); -- the transaction that wrote it: exports wait for it to end
alter table case_event add column xid xid8 not null default pg_current_xact_id();

-- What an old row says, as bytes: written before the application hashed them.
create function audit_legacy_content(e audit_event) returns bytea language sql immutable as $$
  select sha256(convert_to(jsonb_build_array(e.city_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    e.type, e.actor, e.subject, e.case_id, e.detail, e.request_id)::text, 'UTF8'))
$$;
alter table audit_event disable trigger user;
update audit_event set case_id = (detail ->> 'caseId')::uuid where detail ->> 'caseId' is not null;
do $$
declare
  e audit_event;
  head audit_chain_head;
begin
  for e in select * from audit_event order by city_code, at, id loop
    if head.city_code is distinct from e.city_code then
      head := row(e.city_code, 64, 0, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'));
    end if;
    head.seq := head.seq + 1;
    head.prev_hash := head.hash;
    head.hash := sha256(int4send(64) || int4send(head.seq) || audit_legacy_content(e) || head.prev_hash);
    update audit_event set shard = 64, seq = head.seq, prev_hash = head.prev_hash, hash = head.hash
     where city_code = e.city_code and id = e.id;
    insert into audit_chain_head values (head.city_code, 64, head.seq, head.prev_hash, head.hash)
      on conflict (city_code, shard) do update set seq = excluded.seq, prev_hash = excluded.prev_hash, hash = excluded.hash;
  end loop;
end $$;
alter table audit_event enable trigger user;
alter table audit_event
  alter column shard set not null,
  alter column seq set not null,
  alter column prev_hash set not null,
  alter column hash set not null,
  add unique (city_code, shard, seq);

-- The trail is read newest first, by any one of these.
drop index audit_event_at;
drop index audit_event_subject;
create index audit_event_at on audit_event (city_code, at desc, id desc);
create index audit_event_type on audit_event (city_code, type, at desc, id desc);
create index audit_event_actor on audit_event (city_code, (actor ->> 'id'), at desc, id desc);
create index audit_event_subject on audit_event (city_code, subject, at desc, id desc) where subject is not null;
create index audit_event_case on audit_event (city_code, case_id, at desc, id desc) where case_id is not null;
create index audit_event_case_at on audit_event (city_code, at desc, id desc) where case_id is not null;
create index audit_event_export on audit_event (city_code, xid, id);
create index case_event_export on case_event (city_code, xid, case_id, seq);

-- ---------------------------------------------------------------- anchors
-- A Merkle root over the heads of all chains that moved. Whoever keeps one root outside proves everything before it.
create table audit_anchor (
  city_code    text not null references city,
  seq          integer not null check (seq > 0),
  day          date not null,         -- UTC+8
  covers_from  timestamptz not null,  -- cases with an event since then have a leaf
  made_at      timestamptz not null,
  case_heads   integer not null,      -- leaves of cases
  audit_heads  integer not null,      -- leaves of audit chains
  case_count   integer not null,      -- every case of the city, also those that did not move
  root         bytea not null check (octet_length(root) = 32),
  prev_hash    bytea not null check (octet_length(prev_hash) = 32),
  hash         bytea not null check (octet_length(hash) = 32),
  primary key (city_code, seq)
);
create index audit_anchor_day on audit_anchor (city_code, day desc, seq desc);

create table audit_anchor_leaf (
  city_code  text not null,
  anchor_seq integer not null,
  position   integer not null check (position >= 0),
  case_id    uuid,     -- a case's chain, or
  shard      integer,  -- one of the audit's
  seq        integer not null,
  hash       bytea not null check (octet_length(hash) = 32),
  primary key (city_code, anchor_seq, position),
  check ((case_id is null) <> (shard is null))
);
create index audit_anchor_leaf_case on audit_anchor_leaf (city_code, case_id, anchor_seq desc) where case_id is not null;

-- How far the export to an outside log store has come.
create table audit_export_cursor (
  city_code  text not null,
  name       text not null,
  cursor     text not null,
  exported   integer not null,
  changed_at timestamptz not null,
  primary key (city_code, name)
);

select make_append_only('case_event'), make_append_only('audit_event'), make_append_only('eligibility_decision'),
       make_append_only('party_account'), make_append_only('audit_anchor'), make_append_only('audit_anchor_leaf');
revoke execute on function make_append_only(regclass) from public;
