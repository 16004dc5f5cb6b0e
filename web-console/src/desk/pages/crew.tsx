import { Button, Popconfirm, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useQuery } from 'urql';
import {
  type CrewLineFragment,
  CrewMatesDocument,
  CrewsDocument,
  type CrewShortfall,
  SignOffCrewDocument,
  SignOnCrewDocument,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatMoment } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { unitTone } from '../model/unit-view.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session.tsx';
import '../mandates.css';

const lackWords: Readonly<Record<CrewShortfall, readonly [string, string]>> = {
  NO_ASSESSOR: ['缺查勘员', 'No assessor'],
  NO_AUX: ['缺辅警', 'No auxiliary'],
  NO_MANDATE: ['查勘员授权失效', 'The assessor has no mandate in force'],
};

/** Who rides in which crew: signing on for a shift, and off; only a joint crew takes orders. */
export default function CrewPage(): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const { data, loading, error, refetch } = useLiveQuery(CrewsDocument, {});
  const signOff = useCommand(SignOffCrewDocument);
  const crews = data?.crews ?? [];
  const mine = crews.find(({ shift }) => shift?.members.some(({ staff }) => staff.id === viewer.staffId) === true);
  const rides = viewer.roles.includes('ASSESSOR') || viewer.roles.includes('AUX');
  const joint = crews.filter(({ shift }) => shift?.joint === true).length;
  return (
    <DeskPage
      title={pick('车组登班', 'Crews')}
      kpis={[
        { label: pick('联合车组', 'Joint'), value: joint },
        { label: pick('非联合', 'Not joint'), value: crews.filter(({ shift }) => shift?.joint === false).length },
      ]}
    >
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick('车组登班', 'Crews on shift')}</h1>
          <span className="mute">
            {pick(
              '查勘员和辅警都登班、查勘员授权有效，才是联合车组，才能接快处单。',
              'A crew is joint, and takes orders, when an auxiliary and an assessor with a mandate in force are both aboard.',
            )}
          </span>
        </div>
        <ProblemBanner problem={signOff.problem} onClose={signOff.clear} />
        {error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : loading ? (
          <Notice kind="loading" />
        ) : (
          <>
            {rides && mine === undefined && <SignOn free={crews.filter(({ shift }) => shift === null)} />}
            {crews.length === 0 ? (
              <Notice kind="empty" title={pick('没有空闲的车组', 'No crew is free')} />
            ) : (
              <div className="card table-card">
                <table className="queue-table">
                  <thead>
                    <tr>
                      <th>{pick('车组', 'Crew')}</th>
                      <th>{pick('联合', 'Joint')}</th>
                      <th>{pick('车上的人', 'Aboard')}</th>
                      <th>{pick('登班', 'Since')}</th>
                      <th>
                        <span className="visually-hidden">{pick('操作', 'Action')}</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {crews.map((crew) => (
                      <CrewRow
                        key={crew.id}
                        crew={crew}
                        own={crew.id === mine?.id}
                        busy={signOff.busy}
                        onSignOff={
                          crew.shift !== null && (crew.id === mine?.id || viewer.roles.includes('DISPATCH_110'))
                            ? () => void signOff.run({ unitId: crew.id })
                            : null
                        }
                      />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </div>
    </DeskPage>
  );
}

function CrewRow({
  crew,
  own,
  busy,
  onSignOff,
}: {
  readonly crew: CrewLineFragment;
  readonly own: boolean;
  readonly busy: boolean;
  readonly onSignOff: (() => void) | null;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const { shift } = crew;
  return (
    <tr className={own ? 'selected' : undefined}>
      <td>
        <b>{crew.callSign}</b> {own && <span className="mute">{pick('我的车组', 'mine')}</span>}
      </td>
      <td>
        {shift === null ? (
          <StateTag tone="no">{pick('没人登班', 'Nobody aboard')}</StateTag>
        ) : shift.joint ? (
          <StateTag tone="av">{pick('联合车组', 'Joint')}</StateTag>
        ) : (
          <StateTag tone="en" icon="warn">
            {shift.lacks.map((lack) => pick(...lackWords[lack])).join(pick('、', ', '))}
          </StateTag>
        )}
        {shift !== null && crew.status !== 'AVAILABLE' && (
          <>
            {' '}
            <StateTag tone={unitTone(crew.status)} />
          </>
        )}
      </td>
      <td>
        {shift?.members.map(({ role, staff, mandateInForce }) => (
          <div key={staff.id}>
            <span className="mute">{role === 'ASSESSOR' ? pick('查勘员', 'Assessor') : pick('辅警', 'Auxiliary')}</span>{' '}
            {staff.displayName} <span className="mute">{staff.badgeNo}</span>
            {!mandateInForce && <span className="small mute"> {pick('没有有效授权', 'no mandate in force')}</span>}
          </div>
        ))}
      </td>
      <td>{shift === null ? '' : formatMoment(shift.signedOnAt, now, language)}</td>
      <td>
        {onSignOff !== null && (
          <Popconfirm
            title={pick(`${crew.callSign} 下班？`, `Sign ${crew.callSign} off?`)}
            okText={pick('下班', 'Sign off')}
            cancelText={pick('先不', 'Not now')}
            onConfirm={onSignOff}
          >
            <Button size="small" loading={busy}>
              {pick('下班', 'Sign off')}
            </Button>
          </Popconfirm>
        )}
      </td>
    </tr>
  );
}

/** Oneself and whoever rides along, on to a crew that is free. */
function SignOn({ free }: { readonly free: readonly CrewLineFragment[] }): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [mates, setMates] = useState<readonly { readonly value: string; readonly label: string }[]>([]);
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({
    query: CrewMatesDocument,
    variables: { search },
    requestPolicy: 'cache-and-network',
  });
  const signOn = useCommand(SignOnCrewDocument);
  const send = (): void => {
    if (unitId !== null && viewer.staffId !== null)
      void signOn.run({ unitId, staffIds: [viewer.staffId, ...mates.map(({ value }) => value)] });
  };
  return (
    <section className="card crew-sign-on">
      <b className="card-title">{pick('登班', 'Sign on')}</b>
      <ProblemBanner problem={signOn.problem} onClose={signOn.clear} />
      <div className="mandate-row">
        <div className="mandate-field">
          <label htmlFor="crew-unit">{pick('车组', 'Crew')}</label>
          <Select
            id="crew-unit"
            className="crew-unit"
            placeholder={pick('选车组', 'Choose a crew')}
            value={unitId}
            options={free.map((crew) => ({ value: crew.id, label: crew.callSign }))}
            notFoundContent={pick('没有空闲的车组', 'No crew is free')}
            onChange={setUnitId}
          />
        </div>
        <div className="mandate-field grow">
          <label htmlFor="crew-mates">{pick('和谁一起（自己已经算上）', 'With whom (you are aboard)')}</label>
          <Select
            id="crew-mates"
            mode="multiple"
            maxCount={3}
            labelInValue
            loading={fetching}
            placeholder={pick('姓名、账号或警号', 'Name, login or badge')}
            value={[...mates]}
            showSearch={{ filterOption: false, onSearch: setSearch }}
            options={(data?.crewMates ?? [])
              .filter(({ id }) => id !== viewer.staffId)
              .map((one) => ({
                value: one.id,
                label: `${one.displayName} ${one.badgeNo ?? ''} · ${pick(one.organisation.nameZh, one.organisation.nameEn)}`,
              }))}
            onChange={(chosen: { value: string; label: string }[]) => setMates(chosen)}
          />
        </div>
        <Button type="primary" disabled={unitId === null} loading={signOn.busy} onClick={send}>
          {pick('登班', 'Sign on')}
        </Button>
      </div>
    </section>
  );
}
