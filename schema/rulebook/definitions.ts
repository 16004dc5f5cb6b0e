import { ELIGIBILITY } from '../accident/eligibility-table.ts';
import { CALENDAR } from '../clock/calendar.ts';
import { LIABILITY_POLICY } from '../liability/policy.ts';
import { MONEY_POLICY } from '../money/policy.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import type { PolicyDefinition, PolicyKind } from '../policy/definition.ts';

/** Every rule that is kept as versions. The contents differ; who drafts and approves them needs only their schema. */
const DEFINITIONS: Record<PolicyKind, PolicyDefinition<unknown>> = {
  CITY_POLICY,
  ELIGIBILITY,
  LIABILITY: LIABILITY_POLICY,
  CALENDAR,
  MONEY: MONEY_POLICY,
};

export const definitionOf = (kind: PolicyKind): PolicyDefinition<unknown> => DEFINITIONS[kind];
