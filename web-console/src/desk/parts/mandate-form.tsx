import { Checkbox, Input, InputNumber, Modal, Segmented, Select } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import {
  AmendMandateDocument,
  IssueMandateDocument,
  MandateFormCodesDocument,
  type MandateFullFragment,
  MandateHoldersDocument,
  RenewMandateDocument,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { mandateActWords } from '../model/case-words.ts';
import { emptyForm, formOf, type MandateForm, termsOf } from '../model/mandate-form.ts';
import { ProblemBanner } from './notice.tsx';
import { type CommandProblem, useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

export type MandateWriting =
  | { readonly kind: 'ISSUE' }
  | { readonly kind: 'AMEND' | 'RENEW'; readonly mandate: MandateFullFragment };

/** Writes a mandate's terms: a new one, a new version, or one continued. What the server refuses stands at its field. */
export function MandateFormDialog({
  writing,
  onClose,
}: {
  readonly writing: MandateWriting;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const now = useNow();
  const issue = useCommand(IssueMandateDocument);
  const amend = useCommand(AmendMandateDocument);
  const renew = useCommand(RenewMandateDocument);
  const command = { ISSUE: issue, AMEND: amend, RENEW: renew }[writing.kind];
  const [form, setForm] = useState<MandateForm>(() =>
    writing.kind === 'ISSUE' ? emptyForm(now) : formOf(writing.mandate, writing.kind === 'RENEW', now),
  );
  const [staffId, setStaffId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const wrong = command.problem?.fields ?? {};
  const set = (change: Partial<MandateForm>): void => setForm({ ...form, ...change });
  const send = async (): Promise<void> => {
    const terms = termsOf(form);
    const done =
      writing.kind === 'ISSUE'
        ? await issue.run({ staffId: staffId ?? '', terms })
        : await (writing.kind === 'AMEND' ? amend : renew).run({ mandateId: writing.mandate.id, reason, terms });
    if (done) onClose();
  };
  const title = {
    ISSUE: pick('签发授权', 'Issue a mandate'),
    AMEND: pick('变更授权：存为新的一版', 'Amend: a new version'),
    RENEW: pick('续期授权', 'Renew a mandate'),
  }[writing.kind];
  return (
    <Modal
      open
      width={820}
      style={{ top: 24 }}
      title={writing.kind === 'ISSUE' ? title : `${title} · ${writing.mandate.holder.displayName}`}
      okText={
        { ISSUE: pick('签发', 'Issue'), AMEND: pick('变更', 'Amend'), RENEW: pick('续期', 'Renew') }[writing.kind]
      }
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ loading: command.busy }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <div className="mandate-form">
        <div className="mandate-wide">
          <ProblemBanner problem={shortened(command.problem, pick)} onClose={command.clear} />
        </div>
        {writing.kind === 'ISSUE' && (
          <Field path="staffId" wrong={wrong} label={pick('授权给', 'Holder')}>
            <HolderSelect value={staffId} onChange={setStaffId} />
          </Field>
        )}
        <Field path="documentNo" wrong={wrong} label={pick('文号', 'Document number')}>
          <Input
            id="mandate-documentNo"
            maxLength={60}
            value={form.documentNo}
            onChange={(event) => set({ documentNo: event.target.value })}
          />
        </Field>
        <Reach form={form} set={set} wrong={wrong} />
        <Times form={form} set={set} wrong={wrong} />
        <Training form={form} set={set} wrong={wrong} />
        {writing.kind !== 'ISSUE' && (
          <Field wide path="reason" wrong={wrong} label={pick('原因（会记在履历里）', 'Reason (kept in the history)')}>
            <Input.TextArea
              id="mandate-reason"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        )}
      </div>
    </Modal>
  );
}

/** What stands at a field is not said twice; what has no field here is. */
function shortened(problem: CommandProblem | null, pick: ReturnType<typeof usePick>): CommandProblem | null {
  const fields = problem?.fields ?? {};
  const count = Object.keys(fields).length;
  if (problem === null || count === 0) return problem;
  const elsewhere = Object.entries(fields).flatMap(([path, words]) =>
    path === 'issuedBy' || path === 'approvedBy' ? [words] : [],
  );
  return {
    ...problem,
    lines: [pick(`不能这样授权，${count} 处要改`, `Cannot be granted so: ${count} to put right`), ...elsewhere],
  };
}

interface PartProps {
  readonly form: MandateForm;
  readonly set: (change: Partial<MandateForm>) => void;
  readonly wrong: Readonly<Record<string, string>>;
}

function Reach({ form, set, wrong }: PartProps): ReactElement {
  const pick = usePick();
  const [{ data }] = useQuery({ query: MandateFormCodesDocument });
  const patterns = (data?.codes.patterns ?? []).filter((pattern) => !pattern.officerOnly);
  return (
    <>
      <Field wide path="acts" wrong={wrong} label={pick('可以做的事', 'What it permits')}>
        <Checkbox.Group
          className="mandate-ticks"
          value={[...form.acts]}
          options={Object.entries(mandateActWords).map(([value, words]) => ({ value, label: pick(...words) }))}
          onChange={(acts) => set({ acts })}
        />
      </Field>
      <Field wide path="accidentForms" wrong={wrong} label={pick('事故形态', 'Forms of accident')}>
        <div className="mandate-row">
          <Select
            id="mandate-accidentForms"
            mode="multiple"
            maxTagCount={4}
            className="grow"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={pick('选责任情形', 'Choose patterns')}
            value={[...form.accidentForms]}
            options={patterns.map((each) => ({
              value: each.id,
              label: `${each.id} ${pick(each.nameZh, each.nameEn)}`,
            }))}
            onChange={(accidentForms: string[]) => set({ accidentForms })}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => set({ accidentForms: patterns.map((each) => each.id) })}
          >
            {pick('全选', 'All')}
          </button>
        </div>
      </Field>
      <Field wide path="area" also="districtCodes" wrong={wrong} label={pick('区域', 'Area')}>
        <div className="mandate-row">
          <Segmented<MandateForm['place']>
            value={form.place}
            options={[
              { value: 'DISTRICTS', label: pick('按区县', 'Districts') },
              { value: 'DRAWN', label: pick('画好的区域', 'Drawn') },
            ]}
            onChange={(place) => set({ place })}
          />
          {form.place === 'DISTRICTS' ? (
            <Select
              id="mandate-area"
              mode="multiple"
              className="grow"
              placeholder={pick('选区县', 'Choose districts')}
              value={[...form.districtCodes]}
              options={(data?.city.districts ?? []).map((each) => ({
                value: each.code,
                label: pick(each.nameZh, each.nameEn),
              }))}
              onChange={(districtCodes: string[]) => set({ districtCodes })}
            />
          ) : (
            <Input.TextArea
              id="mandate-area"
              className="grow policy-json"
              rows={3}
              placeholder='{"type":"Polygon","coordinates":[[[125.1,46.5], …]]}'
              value={form.drawn}
              onChange={(event) => set({ drawn: event.target.value })}
            />
          )}
        </div>
      </Field>
      <Field path="ceilingFen" wrong={wrong} label={pick('单车损失上限（元）', 'Ceiling a vehicle (yuan)')}>
        <InputNumber
          id="mandate-ceilingFen"
          min={0}
          precision={2}
          value={form.ceilingYuan}
          onChange={(ceilingYuan) => set({ ceilingYuan })}
        />
      </Field>
    </>
  );
}

function Times({ form, set, wrong }: PartProps): ReactElement {
  const pick = usePick();
  const text = (member: 'dailyFrom' | 'dailyUntil' | 'validFrom' | 'validUntil', type: string): ReactElement => (
    <Input
      id={`mandate-${member}`}
      type={type}
      value={form[member]}
      onChange={(event) => set({ [member]: event.target.value })}
    />
  );
  return (
    <>
      <Field path="dailyFrom" also="dailyUntil" wrong={wrong} label={pick('每天几点到几点', 'Hours of the day')}>
        <div className="mandate-row">
          {text('dailyFrom', 'text')} {pick('至', 'to')} {text('dailyUntil', 'text')}
          <Checkbox checked={form.workingDaysOnly} onChange={(event) => set({ workingDaysOnly: event.target.checked })}>
            {pick('只限工作日', 'Working days only')}
          </Checkbox>
        </div>
      </Field>
      <Field path="validFrom" wrong={wrong} label={pick('生效', 'In force from')}>
        {text('validFrom', 'datetime-local')}
      </Field>
      <Field path="validUntil" wrong={wrong} label={pick('失效', 'Until')}>
        {text('validUntil', 'datetime-local')}
      </Field>
    </>
  );
}

function Training({ form, set, wrong }: PartProps): ReactElement {
  const pick = usePick();
  const text = (
    member: 'course' | 'passedOn' | 'examiner' | 'trainingUntil',
    path: string,
    type = 'text',
  ): ReactElement => (
    <Input
      id={`mandate-training.${path}`}
      type={type}
      value={form[member]}
      onChange={(event) => set({ [member]: event.target.value })}
    />
  );
  return (
    <fieldset className="mandate-training">
      <legend>
        {pick('培训考核（到期自动暂停）', 'Training and examination (when it lapses, the mandate is suspended)')}
      </legend>
      <Field path="training.course" wrong={wrong} label={pick('培训名称', 'Course')}>
        {text('course', 'course')}
      </Field>
      <Field path="training.examiner" wrong={wrong} label={pick('考核人', 'Examiner')}>
        {text('examiner', 'examiner')}
      </Field>
      <Field path="training.passedOn" wrong={wrong} label={pick('考核日期', 'Examined on')}>
        {text('passedOn', 'passedOn', 'date')}
      </Field>
      <Field path="training.score" wrong={wrong} label={pick('成绩（满分 100）', 'Score of 100')}>
        <InputNumber
          id="mandate-training.score"
          min={0}
          max={100}
          precision={0}
          value={form.score}
          onChange={(score) => set({ score })}
        />
      </Field>
      <Field path="training.validUntil" wrong={wrong} label={pick('培训有效至', 'Training lapses')}>
        {text('trainingUntil', 'validUntil', 'datetime-local')}
      </Field>
    </fieldset>
  );
}

/** A field with its label and, after a refusal, what is wrong with it. */
function Field({
  path,
  also,
  wide = false,
  wrong,
  label,
  children,
}: {
  readonly path: string;
  /** Another path of the server that this field stands for. */
  readonly also?: string;
  readonly wide?: boolean;
  readonly wrong: Readonly<Record<string, string>>;
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const problem = wrong[path] ?? (also === undefined ? undefined : wrong[also]);
  return (
    <div className={`mandate-field${wide ? ' mandate-wide' : ''}${problem === undefined ? '' : ' mandate-wrong'}`}>
      <label htmlFor={`mandate-${path}`}>{label}</label>
      {children}
      {problem !== undefined && <span role="alert">{problem}</span>}
    </div>
  );
}

function HolderSelect({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}): ReactElement {
  const pick = usePick();
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({ query: MandateHoldersDocument, variables: { search } });
  return (
    <Select
      id="mandate-staffId"
      autoFocus
      loading={fetching}
      placeholder={pick('姓名、账号或警号', 'Name, login or badge')}
      value={value}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={(data?.mandateHolders ?? []).map((one) => ({
        value: one.id,
        label: `${one.displayName} ${one.badgeNo ?? ''} · ${pick(one.organisation.nameZh, one.organisation.nameEn)}`,
      }))}
      onChange={onChange}
    />
  );
}
