import { Button } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import {
  MandateDetailDocument,
  MandateFormCodesDocument,
  type MandateFullFragment,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatDateTime, formatFen } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { mandateActWords } from '../model/case-words.ts';
import { mandateEventWords, standingFaces } from '../model/mandate-words.ts';
import { useSession } from '../session.tsx';
import { type MandateDeed, MandateDeedDialog } from './mandate-dialogs.tsx';
import { MandateFormDialog, type MandateWriting } from './mandate-form.tsx';
import { Notice } from './notice.tsx';

/** One mandate beside the register: its terms, training, versions and history, and what this office can do to it. */
export function MandateDetail({
  id,
  onShow,
  onClose,
}: {
  readonly id: string;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const { data, loading, error, refetch } = useLiveQuery(MandateDetailDocument, { id });
  const mandate = data?.mandate ?? null;
  return (
    <aside className="mandate-detail" aria-label={pick('授权详情', 'The mandate')}>
      <header className="panel-head">
        <Icon name="badge" size={17} />
        {mandate?.documentNo ?? pick('授权', 'Mandate')}
        <span className="spacer" />
        <button type="button" className="icon-button" aria-label={pick('关闭', 'Close')} onClick={onClose}>
          <Icon name="x" size={16} />
        </button>
      </header>
      {error !== undefined && data === undefined ? (
        <Notice kind="error" code={error.message} onRetry={refetch} />
      ) : loading ? (
        <Notice kind="loading" />
      ) : mandate === null ? (
        <Notice kind="empty" title={pick('没有这份授权', 'No such mandate')} />
      ) : (
        <Terms key={mandate.id} mandate={mandate} onShow={onShow} />
      )}
    </aside>
  );
}

function Terms({
  mandate,
  onShow,
}: {
  readonly mandate: MandateFullFragment;
  readonly onShow: (id: string) => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const [{ data }] = useQuery({ query: MandateFormCodesDocument });
  const separator = pick('、', ', ');
  const day = (at: string): string => formatDateTime(at, language);
  const forms = mandate.accidentForms.map((code) => {
    const pattern = data?.codes.patterns.find((it) => it.id === code);
    return pattern === undefined ? code : `${code} ${pick(pattern.nameZh, pattern.nameEn)}`;
  });
  const [tone, icon, zh, en] = standingFaces[mandate.standing];
  const { training } = mandate;
  return (
    <div className="mandate-scroll">
      <div className="mandate-person">
        <div>
          <b>{mandate.holder.displayName}</b> <span className="mute">{mandate.holder.badgeNo}</span>
          <div className="small mute">
            {pick(mandate.holder.organisation.nameZh, mandate.holder.organisation.nameEn)}
          </div>
        </div>
        <span className="spacer" />
        <StateTag tone={tone} icon={icon}>
          {pick(zh, en)}
        </StateTag>
      </div>
      <Deeds mandate={mandate} />
      <dl className="kv">
        <Row name={pick('可以', 'May')}>
          {mandate.acts.map((act) => pick(...(mandateActWords[act] ?? [act, act]))).join(separator)}
        </Row>
        <Row name={pick('形态', 'Forms')}>
          <details>
            <summary>{pick(`${forms.length} 种`, `${forms.length} patterns`)}</summary>
            {forms.join(separator)}
          </details>
        </Row>
        <Row name={pick('金额', 'Ceiling')}>
          {pick(
            `单车 ${formatFen(mandate.ceilingFen, language)}以内`,
            `up to ${formatFen(mandate.ceilingFen, language)} a vehicle`,
          )}
        </Row>
        <Row name={pick('区域', 'Area')}>{mandate.areaNames.join(separator)}</Row>
        <Row name={pick('时段', 'Hours')}>
          {mandate.dailyFrom}–{mandate.dailyUntil}
          {mandate.workingDaysOnly && pick('，只限工作日', ', working days only')}
        </Row>
        <Row name={pick('期限', 'Valid')}>
          {day(mandate.validFrom)} {pick('至', 'to')} {day(mandate.validUntil)}
        </Row>
        <Row name={pick('签发', 'Issued')}>
          {mandate.issuedBy.displayName} {mandate.issuedBy.badgeNo}
          <div className="small mute">{day(mandate.issuedAt)}</div>
        </Row>
      </dl>
      <h2>{pick('培训考核', 'Training')}</h2>
      {training === null ? (
        <p className="mute">{pick('没有记录', 'No record')}</p>
      ) : (
        <dl className="kv">
          <Row name={pick('课程', 'Course')}>{training.course}</Row>
          <Row name={pick('考核', 'Examined')}>
            {pick(
              `${training.passedOn}，${training.score} 分，${training.examiner}`,
              `${training.passedOn}, ${training.score} points, ${training.examiner}`,
            )}
          </Row>
          <Row name={pick('有效至', 'Lapses')}>
            {training.validUntil === null ? pick('没有写期限', 'No limit recorded') : day(training.validUntil)}
          </Row>
        </dl>
      )}
      {mandate.versions.length > 1 && (
        <>
          <h2>{pick('版本', 'Versions')}</h2>
          <ul className="mandate-versions">
            {mandate.versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className="link-button"
                  aria-current={version.id === mandate.id}
                  onClick={() => onShow(version.id)}
                >
                  {pick(`第 ${version.version} 版`, `Version ${version.version}`)}
                </button>
                <span>{version.documentNo}</span>
                <span className="mute">
                  {pick(standingFaces[version.standing][2], standingFaces[version.standing][3])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{pick('履历', 'History')}</h2>
      {mandate.history.length === 0 ? (
        <p className="mute">{pick('签发早于履历制度', 'Issued before a history was kept')}</p>
      ) : (
        <ol className="mandate-history">
          {mandate.history.toReversed().map((event) => (
            <li key={event.seq}>
              <b>{pick(...mandateEventWords[event.type])}</b> <span>{event.actorLabel}</span>
              <div className="small mute">
                {day(event.at)}
                {event.reason !== null && ` · ${event.reason}`}
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What this office can do to it now; who may really is for the server to say, and it gives its reasons. */
function Deeds({ mandate }: { readonly mandate: MandateFullFragment }): ReactElement | null {
  const pick = usePick();
  const { viewer } = useSession();
  const [deed, setDeed] = useState<MandateDeed | null>(null);
  const [writing, setWriting] = useState<MandateWriting['kind'] | null>(null);
  const head = viewer.roles.includes('UNIT_HEAD');
  const issues = head || viewer.roles.includes('OFFICER');
  const { standing } = mandate;
  if (standing === 'REVOKED' || standing === 'REPLACED' || standing === 'REFUSED') return null;
  const open = standing !== 'PENDING' && issues;
  return (
    <div className="mandate-deeds">
      {standing === 'PENDING' && head && (
        <>
          <Button size="small" type="primary" onClick={() => setDeed('APPROVE')}>
            {pick('批准', 'Approve')}
          </Button>
          <Button size="small" onClick={() => setDeed('REFUSE')}>
            {pick('不批准', 'Do not approve')}
          </Button>
        </>
      )}
      {open && (
        <>
          <Button size="small" onClick={() => setWriting('AMEND')}>
            {pick('变更', 'Amend')}
          </Button>
          <Button size="small" onClick={() => setWriting('RENEW')}>
            {pick('续期', 'Renew')}
          </Button>
          <Button size="small" onClick={() => setDeed(mandate.suspendedAt === null ? 'SUSPEND' : 'RESUME')}>
            {mandate.suspendedAt === null ? pick('暂停', 'Suspend') : pick('恢复', 'Resume')}
          </Button>
        </>
      )}
      {(issues || viewer.roles.includes('SUPERVISOR')) && (
        <Button size="small" danger onClick={() => setDeed('REVOKE')}>
          {pick('撤销', 'Revoke')}
        </Button>
      )}
      {deed !== null && <MandateDeedDialog deed={deed} mandate={mandate} onClose={() => setDeed(null)} />}
      {writing !== null && writing !== 'ISSUE' && (
        <MandateFormDialog writing={{ kind: writing, mandate }} onClose={() => setWriting(null)} />
      )}
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
