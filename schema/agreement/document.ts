import { chinaDay } from '../clock/china-day.ts';
import { actLabel } from '../mandate/labels.ts';
import type { AgreementDocument } from './pdf-document.ts';
import type { AgreementRow, Correction, SignatureRow } from './queries.ts';

const PERFORMANCE = { INSURER: '双方同意到保险公司理赔', SELF_PAY: '双方同意自行赔付' } as const;

const correctionNote = ({ at, whatZh, value, by }: Correction, index: number): string =>
  `更正 ${index + 1}（${chinaDay(new Date(at))}，${by}批准）：${whatZh}更正为“${value}”。以上各栏为签署时的原文。`;

/** What is printed, from what was signed. The date inside is that of the last signature: the same agreement, the same bytes. */
export function toDocument(
  agreement: AgreementRow,
  signatures: readonly SignatureRow[],
  verifyPath: string,
): AgreementDocument {
  const { content } = agreement;
  const { mandate } = content;
  return {
    documentNo: content.documentNo,
    caseNo: content.caseNo,
    contentSha256: Buffer.from(agreement.contentHash).toString('hex'),
    issuedAt: agreement.signedAt ?? agreement.draftedAt,
    occurredAt: new Date(content.occurredAt),
    weather: content.weather,
    place: content.place,
    parties: content.parties.map((party) => {
      const signature = signatures.find(({ partyId }) => partyId === party.partyId);
      return {
        label: party.label.replace('方', ''),
        name: party.name,
        licenceNo: party.licenceNo,
        phone: party.phone,
        vehicleKind: party.vehicleKind || '无',
        plate: party.plate || '无',
        insurer: party.insurer || '无',
        policyNo: party.policyNo || '无',
        collisionPart: party.collisionPart || '无',
        liability: party.gradeZh,
        signature:
          signature?.signedAt == null || signature.strokes === null
            ? null
            : { strokes: signature.strokes, signedAt: signature.signedAt },
      };
    }),
    accidentForm: content.accidentForm,
    factsText: [content.factsText, ...content.conflicts, ...agreement.corrections.map(correctionNote)].join('\n'),
    article: content.articleZh,
    performance: PERFORMANCE[content.performance],
    guidedBy: {
      name: content.guidedBy.name,
      badgeNo: content.guidedBy.badgeNo ?? '无',
      employer: content.guidedBy.employer,
      mandate:
        mandate.basis === 'OFFICER'
          ? null
          : {
              documentNo: mandate.documentNo,
              issuedBy: mandate.issuedBy ?? '',
              validFrom: new Date(mandate.validFrom ?? mandate.evaluatedAt),
              validUntil: new Date(mandate.validUntil ?? mandate.evaluatedAt),
              acts: mandate.acts.map(actLabel),
              accidentForms: mandate.accidentForms,
              ceilingFen: mandate.ceilingFen ?? 0,
              areaNames: mandate.areaNames,
              dailyFrom: mandate.dailyFrom ?? '00:00',
              dailyUntil: mandate.dailyUntil ?? '24:00',
            },
    },
    verifyPath,
  };
}
