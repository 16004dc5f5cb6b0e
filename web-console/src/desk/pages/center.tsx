import type { ReactElement } from 'react';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { ListDesk } from '../parts/list-desk.tsx';
import { useSession } from '../session.tsx';

/** The one-stop centre's desk: cases referred to it, and why each of them came. */
export default function CenterPage(): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  return (
    <ListDesk
      queue="CENTER"
      title={pick(`一站式中心 · ${place}`, `One-stop centre · ${place}`)}
      groups={[
        {
          title: pick('转来的', 'Referred'),
          note: pick('按剩余时间', 'by time left'),
          has: (row) => row.claimedBy === null,
        },
        { title: pick('有人在办', 'In hand'), note: '', has: (row) => row.claimedBy !== null },
      ]}
      emptyTitle={pick('现在没有转到中心的案件', 'No case is with the centre')}
      emptyText={pick('查勘员或民警转来的案件，会连同原因排在这里。', 'Referred cases arrive here with their reason.')}
      foot={
        <>
          <b>{pick('一次告知', 'Tell once')}</b>
          <br />
          {pick('材料缺什么，一次说全', 'Name every missing paper at once')}
        </>
      }
      aside={() => (
        <section className="card side-card">
          <Icon name="house" />
          <div>
            <b>{pick('到中心办理', 'Handled at the centre')}</b>
            <p>
              {pick(
                '转来的原因在右边“经过”里。当事人到窗口时，凭案号或车牌找到这起；照片、说法都可以直接用，不用再交。',
                'The reason is in the timeline. Find the case by number or plate at the window; photos and accounts need not be handed in again.',
              )}
            </p>
          </div>
        </section>
      )}
    />
  );
}
