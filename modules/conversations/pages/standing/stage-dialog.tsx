import { stagesOfChange } from '../../../../method/stages-of-change.ts';
import { current } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { addStage, getPicture, type Stage } from '../../api-picture.ts';
import { conversationMessages } from '../../messages.ts';
import { PersonChoice } from './noted-fields.tsx';

type NewStage = { personId: string | null; topic: string; stage: Stage['stage'] | null; reason: string };

/** How ready somebody is for change about one topic. */
export function StageDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const params = { caseId };
  const draft = useDraft<NewStage>(draftKey('stage', caseId), { personId: null, topic: '', stage: null, reason: '' });
  const write = useWrite(addStage, { refreshes: [getPicture] });
  const { value } = draft;
  const set = (patch: Partial<NewStage>) => draft.setValue({ ...value, ...patch });
  const error = (path: string) => write.error?.fieldMessage(path);

  async function save(): Promise<void> {
    const { personId, stage, topic, reason } = value;
    await write.mutateAsync({
      params,
      body: { personId: personId ?? '', stage: stage ?? ('' as Stage['stage']), topic, reason },
    });
    await draft.discard();
    onClose();
  }

  return (
    <Dialog title={t('stage.add')} isOpen onOpenChange={onClose}>
      <Form
        onSubmit={() => void save().catch(() => undefined)}
        actions={
          <Button type="submit" variant="primary" isPending={write.isPending}>
            {t('standing.save')}
          </Button>
        }
      >
        <PersonChoice caseId={caseId} value={value.personId} onChange={(personId) => set({ personId })} error={error} />
        <TextField
          label={t('stage.topic')}
          description={t('stage.topicHint')}
          value={value.topic}
          onChange={(topic) => set({ topic })}
          error={error('topic')}
          autoComplete="off"
        />
        <RadioGroup
          label={t('stage.which')}
          value={value.stage}
          onChange={(stage) => set({ stage: stage as Stage['stage'] })}
          error={error('stage')}
        >
          {current(stagesOfChange).map((stage) => (
            <Radio key={stage.id} value={stage.id} description={stage.recognise[language]}>
              {stage.label[language]}
            </Radio>
          ))}
        </RadioGroup>
        <TextArea
          label={t('standing.reason')}
          value={value.reason}
          onChange={(reason) => set({ reason })}
          error={error('reason')}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
}
