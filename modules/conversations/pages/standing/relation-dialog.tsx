import { useState } from 'react';
import { relationTypes } from '../../../../method/relation-types.ts';
import { current } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { dayOf } from '../../../../ui/dates.ts';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { addRelationType, listStandings } from '../../api-standing.ts';
import { questionsAsked, relationOf, type RelationAnswers } from '../../domain-standing.ts';
import { conversationMessages } from '../../messages.ts';
import { NotedFields, PersonChoice, type Noted } from './noted-fields.tsx';

interface Asked extends Noted {
  personId: string | null;
  answers: RelationAnswers;
}

const nothing = (): Asked => ({ personId: null, answers: {}, onDay: dayOf(new Date()), reason: '' });

/** What somebody asks of the worker now, found by questions in their order; the names come only after the answers. */
export function RelationDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const [empty] = useState(nothing);
  const draft = useDraft<Asked>(draftKey('relation-type', caseId), empty);
  const write = useWrite(addRelationType, { refreshes: [listStandings] });
  const [isPressed, setPressed] = useState(false);
  const { value } = draft;
  const set = (patch: Partial<Asked>) => draft.setValue({ ...value, ...patch });
  const types = current(relationTypes);
  const found = relationOf(types, value.answers);
  const error = (path: string) => write.error?.fieldMessage(path);

  async function save(): Promise<void> {
    setPressed(true);
    if (!found) return;
    const { personId, onDay, reason } = value;
    await write.mutateAsync({
      params: { caseId },
      body: {
        ...{ personId: personId ?? '', onDay: onDay ?? '', reason },
        ...{ relationType: found.id, methodVersion: found.version },
      },
    });
    await draft.discard();
    onClose();
  }

  return (
    <Dialog title={t('relation.add')} isOpen onOpenChange={onClose}>
      <Form
        onSubmit={() => void save().catch(() => undefined)}
        actions={
          <Button type="submit" variant="primary" isPending={write.isPending}>
            {t('standing.save')}
          </Button>
        }
      >
        <WriteProblem error={write.error} />
        <PersonChoice caseId={caseId} value={value.personId} onChange={(personId) => set({ personId })} error={error} />
        <p className="kt-soft">{t('relation.lead')}</p>
        {questionsAsked(types, value.answers).map(({ id, question }) => (
          <ChipChoice
            key={id}
            label={question?.[language] ?? ''}
            value={value.answers[id] === undefined ? null : value.answers[id] ? 'yes' : 'no'}
            onChange={(answer) => {
              const { [id]: _, ...others } = value.answers;
              set({ answers: answer === null ? others : { ...others, [id]: answer === 'yes' } });
            }}
            chips={(['yes', 'no'] as const).map((answer) => ({ id: answer, label: t(`relation.answer.${answer}`) }))}
          />
        ))}
        <div role="status">
          {found && (
            <div className="standing-found">
              <strong>{t('relation.found', { label: found.label[language] })}</strong>
              <p>{found.recognise[language]}</p>
            </div>
          )}
          {isPressed && !found && <p>{t('relation.unanswered')}</p>}
        </div>
        {found && <NotedFields value={value} onChange={set} error={error} />}
      </Form>
    </Dialog>
  );
}
