import type { ReactElement } from 'react';
import type { CaseDetailFragment, DeterminationKind, LiabilityGrade } from '../../api/generated/graphql.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { formatDateTime } from '../../shared/format.ts';
import { partyLetter } from '../model/case-words.ts';

/** What stands on the paper beside what the case says of its parties. */
export interface PaperText {
  readonly kind: DeterminationKind;
  readonly authority: string;
  readonly documentNo: string;
  readonly slight: boolean;
  readonly factsText: string;
  readonly unestablished: string;
  readonly articleZh: string;
  readonly overrideReason: string;
  readonly officer: string | null;
  readonly parties: readonly {
    readonly partyId: string;
    readonly grade: LiabilityGrade | null;
    readonly conduct: string;
    readonly provision: string;
  }[];
}

const ROWS = [
  ['姓名', 'name'],
  ['驾驶证号', 'licenceNo'],
  ['电话', 'phone'],
  ['保单号', 'policyNo'],
] as const;

/** The document as it will look on paper; what the officer writes stands on yellow. */
export function DeterminationSheet({
  one,
  text,
}: {
  readonly one: CaseDetailFragment;
  readonly text: PaperText;
}): ReactElement {
  const certificate = text.kind === 'CERTIFICATE';
  const letter = (partyId: string): string =>
    partyLetter(one.parties.find(({ id }) => id === partyId)?.ordinal ?? 0)[0];
  return (
    <article className="paper sheet" lang="zh-CN" data-watermark={text.officer === null ? '预览 未生效' : undefined}>
      <p className="sheet-centre">{text.authority}</p>
      <h2>{certificate ? '道路交通事故证明' : '道路交通事故认定书'}</h2>
      {!certificate && <p className="sheet-centre">（简易程序）</p>}
      <p>{text.documentNo}</p>
      <p>
        时间：{formatDateTime(one.occurredAt, 'zh')}　地点：{one.place.description}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            {one.parties.map((party) => (
              <th key={party.id}>{partyLetter(party.ordinal)[0]}方</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([title, field]) => (
            <tr key={field}>
              <th>{title}</th>
              {one.parties.map((party) => (
                <td key={party.id}>{party[field] ?? '不详'}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th>车型号牌</th>
            {one.parties.map((party) => (
              <td key={party.id}>
                {party.vehicleKind ?? '不详'}　{party.plate ?? '不详'}
              </td>
            ))}
          </tr>
          <tr>
            <th>保险公司</th>
            {one.parties.map((party) => (
              <td key={party.id}>{party.insurer?.nameZh ?? '不详'}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        事故事实：<mark>{text.factsText || '（还没写）'}</mark>
      </p>
      <p>
        {text.slight ? '☐' : '☑'} 财产损失事故　{text.slight ? '☑' : '☐'} 受伤当事人伤势轻微，各方一致同意适用简易程序
      </p>
      {certificate ? (
        <p>
          无法查清的事实及原因：<mark>{text.unestablished || '（还没写）'}</mark>。本证明不划分责任。
        </p>
      ) : (
        <p>
          {text.parties.map((party) => (
            <mark key={party.partyId}>
              {letter(party.partyId)}方{party.conduct || '未发现有过错行为'}
              {party.provision !== '' && `，违反${party.provision}`}
              {party.grade !== null && (
                <>
                  ，<b>{liabilityGradeWords[party.grade][0]}</b>
                </>
              )}
              。
            </mark>
          ))}
        </p>
      )}
      {!certificate && text.overrideReason !== '' && <p>理由：{text.overrideReason}</p>}
      <p className="sheet-rights">
        当事人对{certificate ? '本证明' : '本认定'}
        有异议的，可自送达之日起三个工作日内书面申请复核，以一次为限；可申请调解，也可向法院起诉。
      </p>
      <p className="sheet-right">交通警察：{text.officer ?? '等你签'}</p>
    </article>
  );
}
