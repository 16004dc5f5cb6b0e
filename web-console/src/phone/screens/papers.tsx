import { type ReactElement, useId } from 'react';
import { useQuery } from 'urql';
import { PhoneCodesDocument, PhoneSubmitPartyDetailsDocument } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { clearDraft, useDraft, writeDraft } from '../drafts.ts';
import { BigButton, Field, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { PlateInput } from '../kit/plate-input.tsx';
import { useCommand } from '../use-command.ts';

const words = {
  step: ['证件', 'Papers'],
  title: ['你的证件和保险', 'Your papers and insurance'],
  lead: [
    '写协议书要用。手边没有的先空着，之后能补。',
    'Needed for the agreement. Leave out what you do not have, add it later.',
  ],
  name: ['姓名', 'Name'],
  phone: ['手机号', 'Phone number'],
  licence: ['驾驶证号', 'Driving licence number'],
  licenceHint: ['一般就是身份证号', 'Usually your ID number'],
  vehicle: ['车型', 'Vehicle'],
  insurer: ['保险公司', 'Insurer'],
  unknown: ['还不知道', 'Not known yet'],
  policy: ['保单号', 'Policy number'],
  policyHint: ['保险公司 App 或短信里有', 'In the insurer’s app or messages'],
  save: ['保存，继续', 'Save and go on'],
  later: ['先跳过，等会儿补', 'Skip for now'],
  private: ['对方看不到你的证件号', 'The other side never sees your licence number'],
} as const satisfies Record<string, Phrase>;

/** The Chinese name goes into the agreement as it stands. */
const vehicleKinds: readonly Phrase[] = [
  ['小型客车', 'Car or SUV'],
  ['小型新能源车', 'Electric or hybrid car'],
  ['面包车', 'Van'],
  ['大中型客车', 'Bus or coach'],
  ['小型货车', 'Light truck'],
  ['大中型货车', 'Heavy truck'],
  ['摩托车', 'Motorcycle'],
  ['电动自行车', 'E-bike'],
  ['其他', 'Other'],
];

interface PapersDraft {
  readonly name: string;
  readonly phone: string;
  readonly licenceNo: string;
  readonly vehicleKind: string;
  readonly plate: string;
  readonly insurerId: string;
  readonly policyNo: string;
}

/** What the person stated before; a masked value is not offered for editing. */
function stated(value: string | null | undefined): string {
  return value === null || value === undefined || value.includes('*') ? '' : value;
}

/** Who, which car, which insurer. Never blocks: everything may be left for later. */
export function PapersScreen({ accidentCase, goOn, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const column = useLanguage() === 'zh' ? 0 : 1;
  const id = useId();
  const me = accidentCase.myParty;
  const draftName = `papers:${accidentCase.id}`;
  const [draft, change] = useDraft<PapersDraft>(draftName, {
    name: stated(me?.name),
    phone: stated(me?.phone),
    licenceNo: stated(me?.licenceNo),
    vehicleKind: me?.vehicleKind ?? '小型客车',
    plate: stated(me?.plate),
    insurerId: me?.insurer?.id ?? '',
    policyNo: stated(me?.policyNo),
  });
  const [codes] = useQuery({ query: PhoneCodesDocument });
  const submit = useCommand(PhoneSubmitPartyDetailsDocument, 'submitPartyDetails');

  const leave = (): void => {
    writeDraft(`papers-put-off:${accidentCase.id}`, true);
    goOn();
  };
  const save = async (): Promise<void> => {
    const typed = Object.entries(draft).filter(([, value]) => value.trim() !== '');
    const saved = await submit.run({ caseId: accidentCase.id, ...Object.fromEntries(typed) });
    if (saved === null) return;
    clearDraft(draftName);
    leave();
  };
  const problem = submit.problem;
  return (
    <Page
      step={6}
      stepName={t('step')}
      onBack={onBack}
      foot={
        <>
          <BigButton pending={submit.pending} onClick={() => void save()}>
            {t('save')}
          </BigButton>
          <button type="button" className="text-button" onClick={leave}>
            {t('later')}
          </button>
        </>
      }
    >
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ProblemNote problem={problem} />
      <div className="form">
        <PlateInput value={draft.plate} onChange={(plate) => change({ plate })} problem={problem} />
        <Field
          label={t('name')}
          path="name"
          problem={problem}
          value={draft.name}
          onChange={(name) => change({ name })}
          autoComplete="name"
          maxLength={50}
        />
        <Field
          label={t('phone')}
          path="phone"
          problem={problem}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
          type="tel"
          inputMode="numeric"
          autoComplete="tel-national"
          maxLength={13}
        />
        <Field
          label={t('licence')}
          path="licenceNo"
          problem={problem}
          hint={t('licenceHint')}
          value={draft.licenceNo}
          onChange={(licenceNo) => change({ licenceNo: licenceNo.toUpperCase() })}
          autoComplete="off"
          maxLength={20}
        />
        <div className="field">
          <label htmlFor={`${id}-vehicle`}>{t('vehicle')}</label>
          <select
            id={`${id}-vehicle`}
            value={draft.vehicleKind}
            onChange={(event) => change({ vehicleKind: event.target.value })}
          >
            {vehicleKinds.map((kind) => (
              <option key={kind[0]} value={kind[0]}>
                {kind[column]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-insurer`}>{t('insurer')}</label>
          <select
            id={`${id}-insurer`}
            value={draft.insurerId}
            onChange={(event) => change({ insurerId: event.target.value })}
          >
            <option value="">{t('unknown')}</option>
            {codes.data?.codes.insurers.map((insurer) => (
              <option key={insurer.id} value={insurer.id}>
                {pick(insurer.nameZh, insurer.nameEn)}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={t('policy')}
          path="policyNo"
          problem={problem}
          hint={t('policyHint')}
          value={draft.policyNo}
          onChange={(policyNo) => change({ policyNo })}
          autoComplete="off"
          maxLength={50}
        />
      </div>
      <p className="foot-note">
        <Icon name="lock" size={15} />
        {t('private')}
      </p>
    </Page>
  );
}
