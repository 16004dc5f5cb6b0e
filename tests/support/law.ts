import { findChainBreak, type StoredEvent } from '../../schema/case/chain.ts';
import {
  STEP_ACTORS,
  STEP_EVENTS,
  TRANSITIONS,
  type CaseState,
  type CaseStepType,
} from '../../schema/case/state-machine.ts';
import type { Queryable } from '../../schema/core/database.ts';

const STEP_OF = new Map<string, CaseStepType>(
  Object.entries(STEP_EVENTS).map(([step, event]) => [event, step as CaseStepType]),
);
/** Strictest first. */
const ROUTES = [
  'EMERGENCY',
  'GENERAL_PROCEDURE',
  'SIMPLE_PROCEDURE',
  'ONLINE_DETERMINATION',
  'SELF_NEGOTIATION',
  'INSURER_ONLY',
];

export interface CaseHistory {
  readonly state: CaseState;
  readonly lateReport: boolean;
  readonly events: readonly (StoredEvent & { readonly payload: Readonly<Record<string, unknown>> })[];
  readonly rolesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * What the law forbids, read from a case's chain alone: the table of states replayed, who took each step, and the rules that
 * hold over the whole story. Independent of the commands: it knows only what was recorded.
 *
 * @returns one sentence per breach; empty when the story is lawful
 */
export function breachesOf({ state, lateReport, events, rolesOf }: CaseHistory): string[] {
  const breaches: string[] = [];
  const broken = findChainBreak(events);
  if (broken !== null) breaches.push(`event ${broken.seq} is ${broken.problem}`);

  let at: CaseState = lateReport ? 'INTAKE_REVIEW' : 'REPORTED';
  let route: string | null = null;
  let officerAsked = false;
  let lowered = false;
  let recusalPending = false;
  const done = new Set<string>();
  for (const { seq, type, actor, payload } of events) {
    const breach = (what: string): void => void breaches.push(`event ${seq} ${type}: ${what}`);
    const step = STEP_OF.get(type);
    if (step !== undefined) {
      const to: CaseState | undefined = TRANSITIONS[at][step];
      if (to === undefined) breach(`is no step from ${at}`);
      else at = to;
      const allowed: readonly string[] = STEP_ACTORS[step];
      const kinds =
        actor.kind === 'STAFF' ? (rolesOf.get(actor.id) ?? []) : [actor.kind === 'SYSTEM' ? 'SYSTEM' : 'PARTY'];
      // What the platform draws as a consequence is recorded under whoever caused it.
      if (!allowed.includes('SYSTEM') && !kinds.some((kind) => allowed.includes(kind))) {
        breach(`taken by ${actor.kind} ${kinds.join('+')}`);
      }
    }
    if (type === 'OFFICER_REQUESTED') officerAsked = true;
    if (type === 'RETURNED_TO_PARTIES') officerAsked = false;
    if (type === 'ROUTE_LOWERED') lowered = true;
    if (type === 'ROUTE_DECIDED' || type === 'ROUTE_RAISED' || type === 'ROUTE_LOWERED') {
      const next = typeof payload['route'] === 'string' ? payload['route'] : null;
      if (next !== null && type === 'ROUTE_RAISED' && route !== null && ROUTES.indexOf(next) > ROUTES.indexOf(route)) {
        breach(`raised the route from ${route} to ${next}`);
      }
      if (
        next !== null &&
        (route === null || type === 'ROUTE_LOWERED' || ROUTES.indexOf(next) < ROUTES.indexOf(route))
      ) {
        route = next;
      }
    }
    const quick = ['AGREEMENT_DRAFTED', 'AGREEMENT_SIGNED', 'SIGNATURES_COMPLETED'];
    if (quick.includes(type)) {
      // Order 146 art 20 para 2: who asked for an officer gets one; nobody is led back to an agreement by anybody else.
      if (officerAsked) breach('an agreement went on although an officer was asked for');
      // Arts 13 and 19: these are no matter for an agreement.
      if (route !== null && ROUTES.indexOf(route) < ROUTES.indexOf('ONLINE_DETERMINATION'))
        breach(`under route ${route}`);
    }
    if (type === 'DOCUMENT_ISSUED' && !done.has('SIGNATURES_COMPLETED')) breach('without all signatures');
    if (type === 'DETERMINATION_ISSUED') {
      if (!done.has('DETERMINATION_DRAFTED')) breach('without a draft');
      // Arts 5, 23, 27: the general procedure needs two officers and is no matter for the simple form.
      if (route === 'EMERGENCY' || route === 'GENERAL_PROCEDURE') breach(`under route ${route}`);
      // Art 105: who may have to withdraw preserves evidence and decides nothing.
      if (recusalPending) breach('while a recusal is pending');
    }
    if (type === 'RECUSAL_REQUESTED') recusalPending = true;
    if (type === 'RECUSAL_DECIDED') recusalPending = false;
    if (type === 'CLAIMS_FILED' && route !== 'INSURER_ONLY') {
      if (!done.has('DOCUMENT_ISSUED') && !done.has('DETERMINATION_SERVED')) breach('without a document');
    }
    done.add(type);
  }
  if (at !== state) breaches.push(`the chain leads to ${at}, the case says ${state}`);
  if (done.has('RETURNED_TO_PARTIES') && !lowered) breaches.push('returned to the parties without a lowered route');
  return breaches;
}

/** Reads a case's history and everything that was signed in it, and says what is unlawful. */
export async function unlawfulIn(db: Queryable, cityCode: string, caseId: string): Promise<string[]> {
  const [cases, events, staff, agreements, proposals, determinations] = [
    await db.query<{ state: CaseState; lateReport: boolean }>(
      `select state, late_report as "lateReport" from accident_case where city_code = $1 and id = $2`,
      [cityCode, caseId],
    ),
    await db.query<StoredEvent & { payload: Record<string, unknown> }>(
      `select city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload, prev_hash as "prevHash", hash
         from case_event where city_code = $1 and case_id = $2 order by seq`,
      [cityCode, caseId],
    ),
    await db.query<{ id: string; roles: string[] }>('select id, roles from staff where city_code = $1', [cityCode]),
    await db.query<{ unsigned: number; other: number }>(
      `select (select count(*)::int from party p where p.city_code = a.city_code and p.case_id = a.case_id
                 and not exists (select from agreement_signature s where s.city_code = a.city_code
                   and s.agreement_id = a.id and s.party_id = p.id and s.signed_at is not null)) as unsigned,
              (select count(*)::int from agreement_signature s where s.city_code = a.city_code and s.agreement_id = a.id
                 and s.signed_at is not null and s.content_hash <> a.content_hash) as other
         from agreement a where a.city_code = $1 and a.case_id = $2 and a.signed_at is not null`,
      [cityCode, caseId],
    ),
    await db.query<{ mandate: Record<string, string | null>; at: Date; grades: { grade: string }[] }>(
      `select mandate, proposed_at as at, grades from liability_proposal where city_code = $1 and case_id = $2`,
      [cityCode, caseId],
    ),
    await db.query<{ kind: string; signedBy: string; graded: number; unheard: number }>(
      `select d.kind, d.signed_by as "signedBy",
              (select count(*)::int from jsonb_array_elements(d.content->'parties') p where p->>'grade' is not null) as graded,
              (select count(*)::int from determination_party s where s.city_code = d.city_code and s.determination_id = d.id
                 and s.signed_at is null and s.refused_at is null) as unheard
         from determination d where d.city_code = $1 and d.case_id = $2 and d.signed_by is not null`,
      [cityCode, caseId],
    ),
  ];
  const one = cases.rows[0];
  if (one === undefined) return [`case ${caseId} is gone`];
  const rolesOf = new Map(staff.rows.map(({ id, roles }) => [id, roles]));
  const breaches = breachesOf({ ...one, events: events.rows, rolesOf });
  for (const { unsigned, other } of agreements.rows) {
    if (unsigned > 0) breaches.push(`an agreement counts as signed, but ${unsigned} of its parties did not sign`);
    if (other > 0) breaches.push('an agreement was signed in another wording than it has');
  }
  for (const { kind, signedBy, graded, unheard } of determinations.rows) {
    const roles = rolesOf.get(signedBy) ?? [];
    if (!roles.includes('OFFICER') && !roles.includes('REMOTE_OFFICER')) breaches.push('a determination by no officer');
    // Art 67: what cannot be established is certified, never divided.
    if (kind === 'CERTIFICATE' && graded > 0) breaches.push('a certificate names liability');
    if (unheard > 0) breaches.push('a determination was signed before every party had signed or was noted');
  }
  for (const { mandate, at, grades } of proposals.rows) {
    const { basis, validFrom, validUntil } = mandate;
    const inForce = validFrom != null && validUntil != null && new Date(validFrom) <= at && at < new Date(validUntil);
    if (basis !== 'OFFICER' && !inForce) breaches.push('a proposal rests on a mandate that was not in force');
    const full = grades.filter(({ grade }) => grade === 'FULL').length;
    if (full > 1) breaches.push('two parties were proposed to be fully liable');
  }
  return breaches;
}
