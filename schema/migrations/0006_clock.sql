-- 0006_clock.sql: the clocks of the law, one row for each time a clock runs in a case.
-- Order 146 arts 18-112, ADM 35, 民法典 201-203; what starts and ends each is in schema/clock/table.ts.

create table case_clock (
  city_code        text not null,
  id               uuid not null,
  case_id          uuid not null,
  clock            text not null check (clock ~ '^DL-[0-9]{2}[a-d]?$'),
  subject          smallint,               -- the party it runs for; null = for the case
  kind             text not null check (kind in ('DUTY', 'RIGHT')),
  responsible      text not null,
  started_at       timestamptz not null,
  start_event_seq  integer not null,       -- the event that started it: nothing runs without one
  anchor_on        date not null,          -- the day that is not counted: of the start, or of the mediation
  limit_count      integer not null check (limit_count >= 0), -- in the unit of the table, extension included
  fixed_due_on     date,                   -- a date that somebody named takes the place of the count
  due_on           date not null,
  due_at           timestamptz not null,
  state            text not null check (state in ('RUNNING', 'SUSPENDED', 'MET', 'MISSED', 'CANCELLED')),
  suspensions      jsonb not null default '[]',
  extended         boolean not null default false,
  provisional      boolean not null,       -- touches a year whose calendar is not published
  calendar_version text not null,
  alerts_sent      smallint not null default 0 check (alerts_sent in (0, 50, 80, 100)),
  wake_at          timestamptz,            -- when the sweep has to look next; null = nothing more to do
  met_at           timestamptz,            -- done, used or without object; a missed one may still be done late
  met_event_seq    integer,
  primary key (city_code, id),
  foreign key (city_code, case_id) references accident_case (city_code, id)
);
create index case_clock_case on case_clock (city_code, case_id, due_at, id);
create unique index case_clock_one_running on case_clock (city_code, case_id, clock, (coalesce(subject, 0)))
  where state in ('RUNNING', 'SUSPENDED') and met_at is null;
create index case_clock_wake on case_clock (city_code, wake_at, id) where wake_at is not null;
-- What the supervisor reads: duties that are late, and whatever will be over soon. A right that has lapsed is nobody's fault.
create index case_clock_overdue on case_clock (city_code, due_at, id)
  where met_at is null and ((kind = 'DUTY' and state = 'MISSED') or (state = 'RUNNING' and alerts_sent >= 80));
create index case_clock_calendar on case_clock (city_code, calendar_version, id)
  where state in ('RUNNING', 'SUSPENDED') and met_at is null;

-- What was told, and when: at 50, 80 and 100 per cent, each once.
create table clock_alert (
  city_code text not null,
  clock_id  uuid not null,
  percent   smallint not null check (percent in (50, 80, 100)),
  raised_at timestamptz not null,
  staff_id  uuid,                          -- who had the case then
  primary key (city_code, clock_id, percent),
  foreign key (city_code, clock_id) references case_clock (city_code, id)
);
