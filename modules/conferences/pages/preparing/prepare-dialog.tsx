import { triptychColumns } from '../../../../method/network/triptych.ts';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { DateField } from '../../../../ui/date-field/date-field.tsx';
import { TimeField } from '../../../../ui/date-field/time-field.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { listDrawings } from '../../../drawings/api.ts';
import { getToday } from '../../../today/api.ts';
import { changeConference, Conference, listConferences } from '../../api.ts';
import { conferenceMessages } from '../../messages.ts';
import { draftOf, fieldsOf, type PrepareDraft } from './prepare-draft.ts';

interface Props {
  caseId: string;
  conference: Conference;
  onClose: () => void;
}

const lengths = [60, 120, 180, 240];

/** When and where, about which question, and what was thought of beforehand. */
export function PrepareDialog({ caseId, conference, onClose }: Props) {
  const t = useText(conferenceMessages);
  const draft = useDraft<PrepareDraft>(draftKey('conference', conference.id, 'prepare'), draftOf(conference), {
    version: conference.version,
    schema: '1',
  });
  const change = (part: Partial<PrepareDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const write = useWrite(changeConference, { refreshes: [listConferences, getToday] });
  const { error } = write;
  const theirs = error?.status === 409 ? Conference.safeParse(error.problem.current).data : undefined;
  const { value } = draft;
  const save = () => {
    const version = theirs?.version ?? draft.basedOnVersion ?? conference.version;
    write.mutate(
      { params: { caseId, conferenceId: conference.id }, body: { ...fieldsOf(value), version } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  };
  const story = (field: 'knownBeforehand' | 'bottomLine' | 'pleasant', label: string, description?: string) => (
    <TextArea
      label={label}
      {...(description ? { description } : {})}
      rows={2}
      value={value[field]}
      onChange={(words) => change({ [field]: words })}
      error={error?.fieldMessage(field)}
      autoComplete="off"
    />
  );
  return (
    <Dialog
      title={t('form.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isPending={write.isPending} onPress={save}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && (
          <Notice tone="warn" isLive title={theirs ? error.problem.title : t('form.wrong')}>
            {theirs ? t('form.meanwhile') : (error.problem.detail ?? error.problem.title)}
          </Notice>
        )}
        <Offered caseId={caseId} onChoose={(question) => change({ question })} chosen={value.question} />
        <TextArea
          label={t('form.question')}
          description={t('form.questionHelp')}
          rows={2}
          value={value.question}
          onChange={(question) => change({ question })}
          error={error?.fieldMessage('question')}
          autoComplete="off"
        />
        <div className="conference-moment">
          <DateField
            label={t('form.day')}
            value={value.day}
            onChange={(day) => change({ day })}
            error={error?.fieldMessage('startsAt')}
          />
          <TimeField label={t('form.time')} value={value.time} onChange={(time) => change({ time })} />
        </div>
        <ChipChoice
          label={t('form.minutes')}
          isRequired
          chips={lengths.map((count) => ({ id: String(count), label: t('form.minutesOf', { count: count / 60 }) }))}
          value={String(value.minutes)}
          onChange={(minutes) => change({ minutes: Number(minutes ?? 120) })}
        />
        <TextField
          label={t('form.place')}
          description={t('form.placeHelp')}
          value={value.place}
          onChange={(place) => change({ place })}
          error={error?.fieldMessage('place')}
          autoComplete="off"
        />
        {story('knownBeforehand', t('form.known'))}
        {story('bottomLine', t('form.bottom'), t('prepared.bottomLineHelp'))}
        {story('pleasant', t('form.pleasant'), t('form.pleasantHelp'))}
      </Stack>
    </Dialog>
  );
}

interface OfferedProps {
  caseId: string;
  chosen: string;
  onChoose: (question: string) => void;
}

/** Questions that were made of the middle of the triptych, in the words of the resident. */
function Offered({ caseId, chosen, onChoose }: OfferedProps) {
  const t = useText(conferenceMessages);
  const { data } = useRead(listDrawings, { params: { caseId }, query: { kind: 'notes', toolId: 'triptych' } });
  const middle = triptychColumns.find(({ becomesPlan }) => becomesPlan)?.id;
  const questions = (data?.drawings.at(-1)?.parts ?? []).flatMap(({ id, content }) =>
    content && 'fieldId' in content && content.fieldId === middle ? [{ id, label: content.text }] : [],
  );
  if (questions.length === 0) return null;
  return (
    <ChipChoice
      label={t('form.offered')}
      chips={questions}
      value={questions.find(({ label }) => label === chosen)?.id ?? null}
      onChange={(id) => onChoose(questions.find((one) => one.id === id)?.label ?? '')}
    />
  );
}
