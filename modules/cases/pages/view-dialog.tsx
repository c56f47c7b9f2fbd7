import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addView, getCase, type Case, type NewView } from '../api.ts';
import { caseMessages } from '../messages.ts';

interface Draft {
  /** A person's id, or `worker`, or `reporter`. */
  whose: string;
  reporter: string;
  story: string;
  goals: string;
  willingness: string;
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

function toView({ whose, reporter, story, goals, willingness }: Draft): NewView {
  const told = { story, goals: linesOf(goals), willingness: willingness.trim() || null };
  if (whose === 'worker') return { voice: 'worker', ...told };
  if (whose === 'reporter') return { voice: 'reporter', reporter, ...told };
  return { voice: 'member', personId: whose, ...told };
}

/** Notes how somebody sees it; what is written stays beside what was written before. */
export function ViewDialog({ found, onClose }: { found: Case; onClose: () => void }) {
  const t = useText(caseMessages);
  const first = found.household.people[0]?.id ?? 'worker';
  const reported = found.signals[0]?.reporter ?? '';
  const empty: Draft = { whose: first, reporter: reported, story: '', goals: '', willingness: '' };
  const draft = useDraft(draftKey('case', found.id, 'view'), empty, { schema: '1' });
  const add = useWrite(addView, { refreshes: [getCase] });
  const value = draft.value;
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const options = [
    ...found.household.people.map(({ id, name, roleInHousehold }) => ({
      id,
      label: name,
      ...(roleInHousehold ? { description: roleInHousehold } : {}),
    })),
    { id: 'worker', label: t('views.me') },
    { id: 'reporter', label: t('views.reporter') },
  ];
  const submit = () =>
    add.mutate(
      { params: { caseId: found.id }, body: toView(value) },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <Dialog
      title={t('views.add')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={add.isPending} onPress={submit}>
            {t('views.submit')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {add.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {add.error.problem.detail ?? add.error.problem.title}
          </Notice>
        )}
        <Select
          label={t('views.whose')}
          options={options}
          value={value.whose}
          onChange={(whose) => change({ whose })}
        />
        {value.whose === 'reporter' && (
          <TextField
            label={t('views.reporterName')}
            autoComplete="off"
            value={value.reporter}
            onChange={(reporter) => change({ reporter })}
            error={add.error?.fieldMessage('reporter')}
          />
        )}
        <TextArea
          label={t('views.story')}
          description={t('views.storyHelp')}
          rows={5}
          autoComplete="off"
          countTo={20_000}
          value={value.story}
          onChange={(story) => change({ story })}
          error={add.error?.fieldMessage('story')}
        />
        <TextArea
          label={t('views.goals')}
          description={t('views.goalsHelp')}
          autoComplete="off"
          value={value.goals}
          onChange={(goals) => change({ goals })}
          error={add.error?.problem.errors?.find(({ path }) => path.startsWith('goals'))?.message}
        />
        <TextArea
          label={t('views.willingness')}
          autoComplete="off"
          value={value.willingness}
          onChange={(willingness) => change({ willingness })}
          error={add.error?.fieldMessage('willingness')}
        />
      </Stack>
    </Dialog>
  );
}
