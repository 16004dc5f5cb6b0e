import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { WorkCalendarYearDocument, type WorkCalendarYearQuery } from '../../api/generated/graphql.ts';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { monthsOf, type CalendarCell } from '../model/calendar-year.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useSession } from '../session.tsx';

type Year = WorkCalendarYearQuery['workCalendar'];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The working days of a year, as every clock of the law counts them: holidays, make-up workdays, and the notice behind them. */
export default function CalendarPage(): ReactElement {
  const pick = usePick();
  const [year, setYear] = useState(() => new Date(Date.now() + 8 * 3_600_000).getUTCFullYear());
  const { data, loading, error, refetch } = useLiveQuery(WorkCalendarYearDocument, { year });
  useKeys({ arrowleft: () => setYear(year - 1), arrowright: () => setYear(year + 1) });
  const calendar = data?.workCalendar;
  return (
    <DeskPage title={pick('工作日历', 'Working days')} kpis={[]}>
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick(`${year} 年工作日历`, `Working days of ${year}`)}</h1>
          <Button size="small" aria-label={pick('上一年', 'Previous year')} onClick={() => setYear(year - 1)}>
            <Icon name="back" size={14} />
          </Button>
          <Button size="small" aria-label={pick('下一年', 'Next year')} onClick={() => setYear(year + 1)}>
            <Icon name="next" size={14} />
          </Button>
          <span className="spacer" />
          <Legend />
        </div>
        {error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : loading || calendar === undefined ? (
          <Notice kind="loading" />
        ) : (
          <YearGrid year={calendar} />
        )}
      </div>
    </DeskPage>
  );
}

function Legend(): ReactElement {
  const pick = usePick();
  return (
    <span className="calendar-legend small">
      <i className="day day-free">{pick('休', 'off')}</i> {pick('放假', 'holiday')}
      <i className="day day-work">{pick('班', 'on')}</i> {pick('调休上班', 'make-up workday')}
      <i className="day day-rest">6</i> {pick('周末', 'weekend')}
    </span>
  );
}

function YearGrid({ year }: { readonly year: Year }): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const mayChange = viewer.roles.some((role) => role === 'SUPERVISOR' || role === 'UNIT_HEAD');
  const months = monthsOf(year.year, year.holidays, year.makeUpWorkdays);
  const workdays = months
    .flat(2)
    .filter((cell) => cell !== null && (cell.kind === 'WORK' || cell.kind === 'MAKE_UP')).length;
  return (
    <>
      <div className="card calendar-note">
        {year.published ? (
          <StateTag tone={year.unconfirmed ? 'en' : 'av'} icon={year.unconfirmed ? 'help' : 'check'}>
            {year.unconfirmed ? pick('待本市核对', 'To be confirmed by the city') : pick('已核对', 'Confirmed')}
          </StateTag>
        ) : (
          <StateTag tone="no" icon="clock">
            {pick('国务院通知未公布', 'Notice not published')}
          </StateTag>
        )}
        <span>
          {year.published
            ? pick(`依据 ${year.source}，全年 ${workdays} 个工作日`, `By ${year.source}: ${workdays} working days`)
            : pick(
                '只按周末计算，跨到这一年的时限都是暂定；公布后自动重算，并记入案件经过。',
                'Weekends alone are known; clocks that reach into this year are provisional and counted again once it is published.',
              )}
        </span>
        <span className="spacer" />
        {mayChange && <Link to="/policy">{pick('起草、批准新版本', 'Draft or approve a version')}</Link>}
        <span className="mute small">{pick(`版本 ${year.version}`, `version ${year.version}`)}</span>
      </div>
      <div className="calendar-grid">
        {months.map((weeks, index) => (
          <table
            key={MONTHS_EN[index]}
            className="card calendar-month"
            aria-label={pick(`${index + 1} 月`, MONTHS_EN[index] ?? '')}
          >
            <caption>{pick(`${index + 1} 月`, MONTHS_EN[index] ?? '')}</caption>
            <thead>
              <tr>
                {['一', '二', '三', '四', '五', '六', '日'].map((zh, at) => (
                  <th key={zh} scope="col">
                    {pick(zh, 'MTWTFSS'.charAt(at))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, at) => (
                <tr key={week.find((cell) => cell !== null)?.day ?? at}>
                  {week.map((cell, column) => (
                    <DayCell key={cell?.day ?? `empty ${column}`} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

function DayCell({ cell }: { readonly cell: CalendarCell | null }): ReactElement {
  const pick = usePick();
  if (cell === null) return <td />;
  const mark = cell.kind === 'HOLIDAY' ? pick('休', 'off') : cell.kind === 'MAKE_UP' ? pick('班', 'on') : null;
  const face = { HOLIDAY: 'day-free', MAKE_UP: 'day-work', REST: 'day-rest', WORK: '' }[cell.kind];
  return (
    <td>
      <span
        className={`day ${face}`}
        title={cell.name ?? (cell.kind === 'MAKE_UP' ? pick('调休上班', 'Make-up workday') : undefined)}
      >
        {Number(cell.day.slice(8))}
        {mark !== null && <small>{mark}</small>}
      </span>
    </td>
  );
}
