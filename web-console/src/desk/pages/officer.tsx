import type { ReactElement } from 'react';
import { usePick } from '../../shared/i18n.ts';
import { ListDesk } from '../parts/list-desk.tsx';
import { useSession } from '../session.tsx';

/** The officer's desk: cases that the rules, a party or an assessor passed to the police, with every reason. */
export default function OfficerPage(): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  return (
    <ListDesk
      queue="OFFICER"
      title={pick(`民警席 · ${place}`, `Officer · ${place}`)}
      groups={[
        {
          title: pick('等我接手', 'To take'),
          note: pick('2 分钟内接', 'within 2 minutes'),
          has: (row) => row.claimedBy === null,
        },
        { title: pick('我在办', 'Mine'), note: '', has: (row) => row.claimedByMe },
        {
          title: pick('同事在办', 'With colleagues'),
          note: '',
          has: (row) => row.claimedBy !== null && !row.claimedByMe,
        },
      ]}
      emptyTitle={pick('现在没有等民警的案件', 'No case waits for an officer')}
      emptyText={pick(
        '有人受伤、说法相反或要求民警时，会自动转到这里。',
        'Injuries, contradicting accounts and requests arrive here by themselves.',
      )}
      foot={
        <>
          <b>{pick('回避提醒', 'Recusal')}</b>
          <br />
          {pick('与当事人有利害关系，请点“我要回避”', 'Related to a party? Recuse yourself')}
        </>
      }
    />
  );
}
