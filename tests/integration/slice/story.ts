import { randomInt } from 'node:crypto';
import { idCheckDigit } from '../../../schema/core/validity.ts';
import {
  Client,
  list,
  text,
  signInDriver,
  signInStaff,
  uploadPhoto,
  type Json,
  type Outcome,
} from '../../support/client.ts';
import { patternJpeg, withExif } from '../../support/pictures.ts';

/** The accident this product is made for: two cars, nobody hurt, papers in order. */
export const ALL_CLEAR = {
  anyoneDied: 'NO',
  anyoneInjured: 'NO',
  motorVehicles: 2,
  allVehiclesMovable: 'YES',
  alcoholSuspected: 'NO',
  partyLeft: 'NO',
  licence: 'VALID',
  plate: 'OK',
  busOverloadOrSpeeding: 'NO',
  inspectionMark: 'YES',
  insuranceMark: 'YES',
  ctpliValid: 'YES',
  hitFacility: 'NO',
  hazmat: 'NO',
} as const;

/** In Sartu district, inside the mandate of every assessor of the main urban area. */
export const PLACE = { longitude: 125.1152, latitude: 46.5921 } as const;

export function reportInput(more: { facts?: object; place?: object } & Record<string, unknown> = {}) {
  const now = new Date();
  const { facts, place, ...rest } = more;
  return {
    occurredAt: new Date(now.getTime() - 5 * 60_000).toISOString(),
    weather: '1',
    place: {
      ...PLACE,
      crs: 'WGS84',
      accuracyM: 9,
      source: 'PHONE_GNSS',
      measuredAt: now.toISOString(),
      description: '中七路与经三街路口北侧',
      roadName: '中七路',
      direction: '南向北',
      ...place,
    },
    facts: { ...ALL_CLEAR, ...facts },
    ...rest,
  };
}

let people = randomInt(1, 90) * 100_000;
export const nextPhone = (): string => `139${String((people += 1)).padStart(8, '0')}`;

/** Papers of a person who does not exist: nobody alive was born in 1900. */
export function papers(name: string, plate: string, insurerId: string) {
  people += 1;
  const seventeen = `2306001900${String((people % 12) + 1).padStart(2, '0')}11${String(people % 1000).padStart(3, '0')}`;
  return {
    name,
    phone: nextPhone(),
    licenceNo: `${seventeen}${idCheckDigit(seventeen)}`,
    vehicleKind: '小型轿车',
    plate,
    plateKind: '02',
    insurerId,
    policyNo: `PICC2026${String(people).padStart(8, '0')}`,
  };
}

let pictures = 0;
/** A photo whose bytes are those of no other. */
export async function picture(): Promise<Buffer> {
  pictures += 1;
  const time = new Date(Date.now() - pictures * 1000).toISOString();
  const dateTimeOriginal = `${time.slice(0, 10).replaceAll('-', ':')} ${time.slice(11, 19)}`;
  return withExif(await patternJpeg(320), { dateTimeOriginal, software: `picture ${pictures}` });
}

export const ACCOUNTS = {
  first: {
    activities: ['CHANGE_LANE'],
    impactPoint: 'RIGHT_FRONT_DOOR',
    otherImpactPoint: 'FRONT_LEFT',
    speedKmh: 25,
    signalled: 'YES',
    statement: '我打灯向右变道，刮到了右边直行的车。',
    hasDashcam: 'NO',
  },
  second: {
    activities: ['STRAIGHT'],
    impactPoint: 'FRONT_LEFT',
    otherImpactPoint: 'RIGHT_FRONT_DOOR',
    speedKmh: 30,
    signalled: 'UNKNOWN',
    statement: '我正常直行，左边的车突然并过来。',
    hasDashcam: 'YES',
  },
} as const;

export const STROKES = [
  [
    [60, 40],
    [180, 150],
    [300, 60],
  ],
  [
    [320, 50],
    [420, 160],
  ],
];
export const DRAFT = {
  factsText: '甲车由中间车道向右变更车道，与右侧直行的乙车相刮。无人受伤。',
  performance: 'INSURER',
  accidentForm: '同向刮擦',
} as const;

/** States a case passes on the quick path, in order. */
export const QUICK_PATH = [
  'REPORTED',
  'EVIDENCE_SEALED',
  'ACCOUNTS_SEALED',
  'LIABILITY_PROPOSED',
  'AGREEMENT_DRAFTED',
  'CLOSED',
] as const;
export type Reached = (typeof QUICK_PATH)[number];

/** The people of one test file, signed in once. */
export interface Cast {
  readonly origin: string;
  readonly insurers: { readonly jiahe: string; readonly beichen: string; readonly tongtai: string };
  readonly assessor: Client;
  readonly officer: Client;
}

export async function openCast(origin: string): Promise<Cast> {
  const { codes } = await new Client(origin).ask('{ codes { insurers { id code } } }');
  const byCode = (code: string): string => text(list(codes?.insurers).find((each) => text(each.code) === code)?.id);
  return {
    origin,
    insurers: { jiahe: byCode('JIAH'), beichen: byCode('BEIC'), tongtai: byCode('TONG') },
    assessor: await signInStaff(origin, 'lin.zhe'),
    officer: await signInStaff(origin, 'luo.ping'),
  };
}

/** One accident, driven by its people through the public API alone. */
export class Story {
  readonly cast: Cast;
  readonly reporter: Client;
  readonly reporterPhone: string;
  caseId = '';
  /** Party 乙, joined by invitation. */
  other = new Client('');

  private constructor(cast: Cast, reporter: Client, phone: string) {
    this.cast = cast;
    this.reporter = reporter;
    this.reporterPhone = phone;
  }

  static async report(cast: Cast, more: Parameters<typeof reportInput>[0] = {}): Promise<Story> {
    const phone = nextPhone();
    const story = new Story(cast, await signInDriver(cast.origin, phone), phone);
    const answer = await story.reporter.do('reportAccident', reportInput(more));
    story.caseId = text(answer.id);
    return story;
  }

  /** A case brought to a state of the quick path. */
  static async at(cast: Cast, state: Reached): Promise<Story> {
    const story = await Story.report(cast);
    await story.advance('REPORTED', state);
    return story;
  }

  /** Does what leads from one state of the quick path to another. */
  async advance(from: Reached, to: Reached): Promise<void> {
    const steps = [
      () => this.photograph(),
      () => this.tell(),
      () => this.propose(),
      () => this.draft(),
      () => this.signAndClose(),
    ];
    for (const step of steps.slice(QUICK_PATH.indexOf(from), QUICK_PATH.indexOf(to))) await step();
  }

  async photograph(): Promise<Outcome> {
    let last: Outcome | undefined;
    for (const slot of ['PH-A', 'PH-B', 'PH-C']) {
      last = await uploadPhoto(this.reporter, this.caseId, slot, await picture());
      if (last.kind !== 'DONE') throw new Error(`Photo ${slot} was not taken: ${last.code}`);
    }
    return last!;
  }

  async invite(): Promise<{ token: string; pin: string; joinCode: string }> {
    const { url, pin, joinCode } = await this.reporter.do('createInvitation', { caseId: this.caseId });
    return { token: text(url).split('/j/')[1] ?? '', pin: text(pin), joinCode: text(joinCode) };
  }

  async join(): Promise<Client> {
    const { token, pin } = await this.invite();
    const session = await new Client(this.cast.origin).do('joinCase', { token, pin, transport: 'BEARER' });
    this.other = new Client(this.cast.origin, text(session.bearerToken));
    return this.other;
  }

  async details(): Promise<void> {
    const { caseId } = this;
    const { jiahe, beichen } = this.cast.insurers;
    await this.reporter.do('submitPartyDetails', { caseId, ...papers('张小山', '黑E7K2M6', jiahe) });
    await this.other.do('submitPartyDetails', { caseId, ...papers('欧阳海燕', '黑ED31907', beichen) });
  }

  async tell(): Promise<void> {
    const { caseId } = this;
    await this.join();
    await this.details();
    await this.reporter.do('sealAccount', { caseId, ...ACCOUNTS.first });
    await this.other.do('sealAccount', { caseId, ...ACCOUNTS.second });
  }

  async grades(): Promise<{ partyId: string; grade: string }[]> {
    const one = await this.look(this.cast.assessor, 'parties { id ordinal }');
    return list(one?.parties).map(({ id }, index) => ({ partyId: text(id), grade: index === 0 ? 'FULL' : 'NONE' }));
  }

  async propose(): Promise<void> {
    const { caseId } = this;
    const { assessor } = this.cast;
    await assessor.do('claimCase', { caseId });
    await assessor.do('proposeLiability', { caseId, patternId: 'L-02', grades: await this.grades() });
  }

  async answer(who: Client, answer = 'AGREE'): Promise<Outcome> {
    const one = await this.look(who, 'proposal { id }');
    return who.act('answerProposal', { caseId: this.caseId, proposalId: one?.proposal?.id, answer, guideSeen: true });
  }

  async draft(): Promise<void> {
    for (const party of [this.reporter, this.other]) await this.answer(party);
    await this.cast.assessor.do('draftAgreement', { caseId: this.caseId, ...DRAFT });
  }

  async agreement(who: Client = this.reporter): Promise<{ agreementId: string; contentHash: string }> {
    const one = await this.look(who, 'agreement { id contentHash }');
    return { agreementId: text(one?.agreement?.id), contentHash: text(one?.agreement?.contentHash) };
  }

  async sign(who: Client): Promise<Outcome> {
    const { agreementId, contentHash } = await this.agreement(who);
    await who.do('markAgreementRead', { agreementId });
    return who.act('signAgreement', { agreementId, contentHash, strokes: STROKES });
  }

  async signAndClose(): Promise<void> {
    for (const party of [this.reporter, this.other]) {
      const signed = await this.sign(party);
      if (signed.kind !== 'DONE') throw new Error(`Not signed: ${signed.code} ${signed.messageEn}`);
    }
    await this.until((one) => text(one.state) === 'CLOSED', 'state');
  }

  /** The case as somebody sees it; null when they may not. */
  async look(who: Client, fields: string): Promise<Json | null> {
    const data = await who.ask(`query Look($id: ID!) { accidentCase(id: $id) { ${fields} } }`, { id: this.caseId });
    return (data.accidentCase as Json | null) ?? null;
  }

  /** Asks again until it holds, at most half a minute: what jobs do is seen only by asking. */
  async until(holds: (one: Json) => boolean, fields: string, who: Client = this.reporter): Promise<Json> {
    return eventually(async () => {
      const one = await this.look(who, fields);
      return one !== null && holds(one) ? one : null;
    }, `case with ${fields}`);
  }
}

/** Asks again until there is an answer, every 100 ms and at most `tries` times. */
export async function eventually<Found>(ask: () => Promise<Found | null>, what: string, tries = 300): Promise<Found> {
  for (let time = 0; time < tries; time += 1) {
    const found = await ask();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}`);
}
