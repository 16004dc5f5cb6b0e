import { CASE, type CaseView, look } from './case-view.ts';
import { type Client, DemoFailure, sha256, until } from './client.ts';
import { clearTheRoad, upload } from './evidence.ts';
import { inventedPhone, joinAsParty, signInDriver, signInStaff } from './people.ts';
import { demoPhotos } from './photos.ts';
import { printTimeline, say, step, type TimelineEvent } from './report.ts';
import * as story from './story.ts';

export interface DemoOptions {
  readonly origin: string;
  readonly photos: string | null;
  readonly password: string;
}

/** From the crash to both insurers. @returns the case's id and number */
export async function settleByAgreement({
  origin,
  photos,
  password,
}: DemoOptions): Promise<{ caseId: string; agreementId: string }> {
  say();
  say('一、变道相碰，双方自行协商 / 1. A lane change, settled by the drivers');
  const [firstPhone, secondPhone] = [inventedPhone(), inventedPhone()];
  const first = await signInDriver(origin, '甲 driver 1', firstPhone);
  const { caseId, caseNo } = await report(first);
  const pictures = await step('甲 driver 1', '拍照 / takes the pictures', () =>
    demoPhotos(photos, { plateA: story.FIRST.plate, plateB: story.SECOND.plate }),
  );
  for (const picture of pictures) await upload(first, caseId, picture);
  await clearTheRoad(first, caseId, pictures);

  const insurers = await insurersOf(first);
  await details(first, caseId, story.FIRST, insurers, firstPhone);
  const invitation = await step('甲 driver 1', '出示二维码和 PIN / shows QR and PIN', () =>
    first.command<{ url: string; pin: string; qrSvg: string }>(
      'createInvitation',
      { caseId },
      'Invitation',
      'url joinCode pin qrSvg expiresAt',
    ),
  );
  const second = await joinAsParty(origin, '乙 driver 2', invitation.url.split('/j/')[1] ?? '', invitation.pin);
  await details(second, caseId, story.SECOND, insurers, secondPhone);
  await step(first.who, '封存陈述 / seals the account', () =>
    first.command('sealAccount', { caseId, ...story.FIRST_ACCOUNT }, 'AccidentCase', 'id'),
  );
  await step(second.who, '封存陈述 / seals the account', () =>
    second.command('sealAccount', { caseId, ...story.SECOND_ACCOUNT }, 'AccidentCase', 'id'),
  );

  const assessor = await signInStaff(origin, 'lin.zhe', password);
  await guide(assessor, [first, second], caseId, caseNo);
  const agreementId = await sign(assessor, [first, second], caseId);
  await paper(first, caseId);
  await insurersConfirm(origin, password, caseId);
  const closed = await look(assessor, caseId);
  if (closed.state !== 'CLOSED') throw new DemoFailure(`Expected the case to be CLOSED but it is ${closed.state}`);
  await timeline(assessor, caseId);
  return { caseId, agreementId };
}

async function report(first: Client): Promise<{ caseId: string; caseNo: string }> {
  const reported = await step(first.who, '报案 / reports the accident', () =>
    first.command<CaseView>('reportAccident', story.accident(story.FACTS.clear), 'AccidentCase', CASE),
  );
  if (reported.route !== 'SELF_NEGOTIATION' || reported.sceneDuty !== 'PHOTO_MOVE') {
    throw new DemoFailure(
      `Expected SELF_NEGOTIATION and PHOTO_MOVE but the rules decided ${reported.route} and ${reported.sceneDuty}`,
    );
  }
  return { caseId: reported.id, caseNo: reported.caseNo };
}

async function insurersOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const { codes } = await client.ask<{ codes: { insurers: { id: string; code: string }[] } }>(
    '{ codes { insurers { id code } } }',
  );
  return new Map(codes.insurers.map(({ id, code }) => [code, id]));
}

async function details(
  driver: Client,
  caseId: string,
  { insurerCode, ...person }: typeof story.FIRST | typeof story.SECOND,
  insurers: ReadonlyMap<string, string>,
  phone: string,
): Promise<void> {
  const insurerId = insurers.get(insurerCode);
  if (insurerId === undefined)
    throw new DemoFailure(`The platform does not know the insurer ${insurerCode}: is this the demo city?`);
  await step(driver.who, '填写本方信息 / states name, car and policy', () =>
    driver.command('submitPartyDetails', { caseId, ...person, phone, insurerId }, 'AccidentCase', 'id'),
  );
}

async function guide(assessor: Client, drivers: readonly Client[], caseId: string, caseNo: string): Promise<void> {
  await step(assessor.who, `在待认领里看到 ${caseNo} / sees it unclaimed`, async () => {
    const { caseQueue } = await assessor.ask<{ caseQueue: { edges: { node: { id: string } }[] } }>(
      '{ caseQueue(queue: UNCLAIMED, first: 100) { edges { node { id } } } }',
    );
    if (!caseQueue.edges.some(({ node }) => node.id === caseId))
      throw new DemoFailure(`The case ${caseNo} is not in the queue UNCLAIMED of ${assessor.who}`);
  });
  await step(assessor.who, '认领 / claims it', () =>
    assessor.command('claimCase', { caseId }, 'AccidentCase', 'id claimedByMe'),
  );
  const suggestion = (await look(assessor, caseId)).suggestedPatterns[0];
  if (suggestion?.pattern.id !== 'L-02')
    throw new DemoFailure(
      `Expected L-02 (change of lane) to be suggested first but received ${suggestion?.pattern.id ?? 'nothing'}`,
    );
  await step(assessor.who, `提出建议 ${suggestion.pattern.id} ${suggestion.pattern.nameZh} / proposes`, () =>
    assessor.command(
      'proposeLiability',
      {
        caseId,
        patternId: suggestion.pattern.id,
        grades: suggestion.grades.map(({ partyId, grade }) => ({ partyId, grade })),
        note: '双方说法与照片相符',
      },
      'AccidentCase',
      'id',
    ),
  );
  for (const driver of drivers) {
    const { proposal } = await look(driver, caseId);
    await step(driver.who, '同意建议 / agrees', () =>
      driver.command(
        'answerProposal',
        { caseId, proposalId: proposal?.id ?? '', answer: 'AGREE', guideSeen: true },
        'AccidentCase',
        'id',
      ),
    );
  }
}

async function sign(assessor: Client, drivers: readonly Client[], caseId: string): Promise<string> {
  await step(assessor.who, '起草协议书 / drafts the agreement', () =>
    assessor.command(
      'draftAgreement',
      {
        caseId,
        factsText: '甲车在世纪大道由西向东直行，右侧车道的乙车向左变更车道时与甲车相碰。双方车辆受损，无人受伤。',
        performance: 'INSURER',
        accidentForm: '变更车道',
      },
      'AccidentCase',
      'id',
    ),
  );
  for (const [index, driver] of drivers.entries()) {
    const { agreement } = await look(driver, caseId);
    if (agreement === null) throw new DemoFailure(`${driver.who} sees no agreement`);
    const { id: agreementId, contentHash } = agreement;
    await step(driver.who, '看完协议 / reads it', () =>
      driver.command('markAgreementRead', { agreementId }, 'AccidentCase', 'id'),
    );
    await step(driver.who, '签名 / signs', () =>
      driver.command(
        'signAgreement',
        { agreementId, contentHash, strokes: story.strokes(index) },
        'AccidentCase',
        'id',
      ),
    );
  }
  return (await look(assessor, caseId)).agreement?.id ?? '';
}

async function paper(driver: Client, caseId: string): Promise<void> {
  const agreement = await step(driver.who, '等协议书 PDF / waits for the paper', () =>
    until('the PDF of the agreement', 60_000, async () => {
      const found = (await look(driver, caseId)).agreement;
      return found?.pdfUrl && found.pdfSha256 ? { pdfUrl: found.pdfUrl, pdfSha256: found.pdfSha256 } : null;
    }),
  );
  await step(driver.who, '下载并核对指纹 / downloads it and compares the hash', async () => {
    const { bytes } = await driver.download(agreement.pdfUrl);
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new DemoFailure('The paper is not a PDF');
    if (sha256(bytes) !== agreement.pdfSha256)
      throw new DemoFailure(`The PDF hashes to ${sha256(bytes)}, the platform says ${agreement.pdfSha256}`);
  });
}

async function insurersConfirm(origin: string, password: string, caseId: string): Promise<void> {
  for (const login of ['jiahe.claims', 'beichen.claims']) {
    const clerk = await signInStaff(origin, login, password);
    const claim = await step(login, '看到理赔 / sees the claim', async () => {
      const { claimInbox } = await clerk.ask<{ claimInbox: { edges: { node: { id: string; caseId: string } }[] } }>(
        '{ claimInbox(first: 50) { edges { node { id claimNo caseId plate grade state listPapersBy } } } }',
      );
      const found = claimInbox.edges.find(({ node }) => node.caseId === caseId)?.node;
      if (found === undefined) throw new DemoFailure(`${login} does not see the claim of this case`);
      return found;
    });
    const { state } = await step(login, '确认收到 / confirms it', () =>
      clerk.command<{ state: string }>('acknowledgeClaim', { claimId: claim.id }, 'Claim', 'state acknowledgedAt'),
    );
    if (state !== 'ACKNOWLEDGED') throw new DemoFailure(`Expected the claim to be ACKNOWLEDGED but it is ${state}`);
  }
}

async function timeline(client: Client, caseId: string): Promise<void> {
  const { accidentCase } = await client.ask<{
    accidentCase: { caseNo: string; timeline: { edges: { node: TimelineEvent }[] } };
  }>(
    'query ($id: ID!) { accidentCase(id: $id) { caseNo timeline(first: 100) { edges { node { seq at actorLabel textZh textEn } } } } }',
    { id: caseId },
  );
  printTimeline(
    accidentCase.caseNo,
    accidentCase.timeline.edges.map(({ node }) => node).toSorted((a, b) => a.seq - b.seq),
  );
}
