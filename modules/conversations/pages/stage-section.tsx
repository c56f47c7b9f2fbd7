import { useState } from 'react';
import { stagesOfChange } from '../../../method/stages-of-change.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

import { listTableGuests } from '../api-guests.ts';
import { addStage, getPicture, type Stage } from '../api-picture.ts';
import { conversationMessages } from '../messages.ts';

/** How ready people are for change, per topic: the newest of each, earlier ones behind it, and what it asks of the worker. */
export function StageSection({ caseId, stages }: { caseId: string; stages: readonly Stage[] }) {
  const t = useText(conversationMessages);
  const [isOpen, setOpen] = useState(false);
  const topics = Map.groupBy(stages, (stage) => `${stage.personId} ${stage.topic.toLowerCase()}`);
  return (
    <Section
      title={t('stage.title')}
      description={t('stage.lead')}
      action={<Button onPress={() => setOpen(true)}>{t('stage.add')}</Button>}
    >
      {topics.size === 0 && <p className="kt-soft">{t('stage.none')}</p>}
      <Stack gap={2}>
        {[...topics.values()].map(([newest, ...earlier]) =>
          newest ? <StageLine key={newest.id} newest={newest} earlier={earlier} /> : null,
        )}
      </Stack>
      {isOpen && <StageDialog caseId={caseId} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function StageLine({ newest, earlier }: { newest: Stage; earlier: readonly Stage[] }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const stage = entryAt(stagesOfChange, newest.stage);
  return (
    <Disclosure
      title={t('stage.line', { name: newest.personName, topic: newest.topic.toLowerCase() })}
      meta={stage?.label[language]}
    >
      <Stack gap={3}>
        <p>
          {newest.reason} <span className="kt-soft">{`${newest.byName}, ${humanDay(newest.at, language)}`}</span>
        </p>
        <div>
          <strong>{t('stage.asks')}</strong>
          <ul>
            {stage?.asksOfWorker.map((line) => (
              <li key={line.nl}>{line[language]}</li>
            ))}
          </ul>
        </div>
        {earlier.length > 0 && (
          <List label={t('stage.earlier')}>
            {earlier.map((one) => (
              <ListRow
                key={one.id}
                title={entryAt(stagesOfChange, one.stage)?.label[language] ?? one.stage}
                meta={one.reason}
                trailing={humanDay(one.at, language)}
              />
            ))}
          </List>
        )}
      </Stack>
    </Disclosure>
  );
}

type NewStage = { personId: string | null; topic: string; stage: Stage['stage'] | null; reason: string };

function StageDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const params = { caseId };
  const guests = useRead(listTableGuests, { params });
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
            {t('stage.save')}
          </Button>
        }
      >
        <ChipChoice
          label={t('stage.person')}
          description={error('personId')}
          value={value.personId}
          onChange={(personId) => set({ personId })}
          chips={(guests.data?.people ?? []).map(({ id, name }) => ({ id, label: name }))}
        />
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
          value={value.stage ?? ''}
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
          label={t('stage.reason')}
          value={value.reason}
          onChange={(reason) => set({ reason })}
          error={error('reason')}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
}
