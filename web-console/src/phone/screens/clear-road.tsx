import { type ReactElement } from 'react';
import { PhoneConfirmRoadClearedDocument } from '../../api/generated/graphql.ts';
import { CarTop } from '../../shared/car-top.tsx';
import { formatTimeSeconds } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { useCommand } from '../use-command.ts';

const words = {
  bar: ['照片已安全送达', 'Photos safely received'],
  title: ['现在可以挪车了', 'You can move now'],
  lead: ['打着双闪，慢慢开到路边', 'Hazard lights on, slowly to the roadside'],
  park: ['停到不碍事的地方', 'Stop where you are out of the way'],
  parkHint: ['路边、辅路、停车场都行，离开行车道', 'Roadside, side road or car park, off the lanes'],
  fault: ['挪车不影响责任认定', 'Moving does not affect who is responsible'],
  sealed: ['{n} 张照片已收好封存，{time}', '{n} photos sealed, {time}'],
  other: ['请对方也开过去', 'Ask the other side to come along'],
  otherHint: ['停好后再一起填经过，不用着急', 'Fill in the rest together once parked, no hurry'],
  moved: ['我已经停到路边', 'I have parked at the roadside'],
  stuck: ['车动不了，请人来帮我', 'The car will not move, send help'],
} as const satisfies Record<string, Phrase>;

/** Step 4, green full screen, once in the whole product: the photos are sealed, the road can be cleared. */
export function ClearRoadScreen({ accidentCase, go }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const confirm = useCommand(PhoneConfirmRoadClearedDocument, 'confirmRoadCleared');
  const sealed = accidentCase.photos.filter((photo) => photo.state === 'SEALED');
  const sealedAt = accidentCase.clearRoad.allowedAt ?? sealed.at(-1)?.sealedAt ?? accidentCase.reportedAt;
  return (
    <Page
      tone="go"
      title={t('bar')}
      foot={
        <>
          <BigButton
            look="white"
            pending={confirm.pending}
            onClick={() => void confirm.run({ caseId: accidentCase.id })}
          >
            {t('moved')}
          </BigButton>
          <button type="button" className="text-button" onClick={() => go('HANDED_OVER')}>
            {t('stuck')}
          </button>
        </>
      }
    >
      <svg className="go-picture" viewBox="0 0 350 178" aria-hidden="true">
        <path d="M0 178L100 40h150l100 138z" fill="#0d4528" />
        <path d="M250 40l100 138h-66L222 40z" fill="#1a7a49" />
        <path d="M221 40l62 138" stroke="#fff" strokeWidth="4" strokeDasharray="16 12" />
        <path d="M131 178L160 40" stroke="#fff" strokeOpacity="0.5" strokeWidth="3" strokeDasharray="14 12" />
        <g transform="translate(178 118) rotate(24) scale(.5)">
          <CarTop colour="#f2f5f7" width={92} length={176} />
        </g>
        <path d="M205 78C232 66 256 84 268 108" stroke="#ffd34d" strokeWidth="9" fill="none" strokeLinecap="round" />
        <path d="M281 96l-9 32-24-22z" fill="#ffd34d" />
      </svg>
      <h1>{t('title')}</h1>
      <p className="go-lead">{t('lead')}</p>
      <ProblemNote problem={confirm.problem} />
      <div className="go-card">
        <span className="go-park" aria-hidden="true">
          P
        </span>
        <span>
          <b>{t('park')}</b>
          <small>{t('parkHint')}</small>
        </span>
      </div>
      <div className="go-card">
        <Icon name="shield" size={32} />
        <span>
          <b>{t('fault')}</b>
          <small>{t('sealed', { n: sealed.length, time: formatTimeSeconds(sealedAt) })}</small>
        </span>
      </div>
      <div className="go-card">
        <Icon name="users" size={30} />
        <span>
          <b>{t('other')}</b>
          <small>{t('otherHint')}</small>
        </span>
      </div>
    </Page>
  );
}
