-- 0010_liability.sql: what the rules said beside what a person proposed, stories told late, and warnings that were heard.

-- ---------------------------------------------------------------- proposals
-- The row of the pattern table as it was: a proposal reads the same years later. What the engine found beside it, and why a
-- person left it (domain-decisions.md 4).
alter table liability_proposal
  add column pattern jsonb,
  add column finding jsonb,
  add column overridden boolean not null default false,
  add column override_reason text check (char_length(override_reason) between 1 and 500),
  add constraint liability_proposal_reasoned check (not overridden or override_reason is not null);

-- ---------------------------------------------------------------- sealed accounts
-- Told when the other side's story could already be read (policy accountRevealMinutes): shown with that mark.
alter table party_account add column told_after_reveal boolean not null default false;

-- ---------------------------------------------------------------- waiver
-- The signer heard that giving up the claim before payment loses the own cover (Insurance Law arts 60-62).
alter table agreement_signature add column waiver_acknowledged_at timestamptz;
