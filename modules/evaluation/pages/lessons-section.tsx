import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { addLesson, changeLesson, getLookingBack, type Lesson } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import type { PartProps } from './next-step.ts';
import { WriteDialog } from './write-dialog.tsx';

/** What we learnt, in one sentence each. */
export function LessonsSection({ caseId, data }: PartProps) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<Lesson | 'new' | null>(null);
  return (
    <Card title={t('lessons.title')} headingLevel={3}>
      {data.lessons.length === 0 && <p className="kt-soft">{t('lessons.none')}</p>}
      <List>
        {data.lessons.map((lesson) => (
          <ListRow
            key={lesson.id}
            title={<span className="eval-words">{lesson.text}</span>}
            meta={t('lessons.by', { name: lesson.byName, day: humanDay(lesson.at, language) })}
            {...(data.can.work
              ? {
                  actions: (
                    <Button variant="quiet" onPress={() => setOpen(lesson)}>
                      {t('change')}
                    </Button>
                  ),
                }
              : {})}
          />
        ))}
      </List>
      {data.can.work && <Button onPress={() => setOpen('new')}>{t('lessons.add')}</Button>}
      {open && (
        <LessonDialog caseId={caseId} lesson={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

function LessonDialog({
  caseId,
  lesson,
  onClose,
}: {
  caseId: string;
  lesson: Lesson | undefined;
  onClose: () => void;
}) {
  const t = useText(evaluationMessages);
  const draft = useDraft(draftKey('lesson', lesson?.id ?? caseId), lesson?.text ?? '', {
    ...(lesson ? { version: lesson.version } : {}),
  });
  const refreshes = [getLookingBack];
  const add = useWrite(addLesson, { refreshes });
  const change = useWrite(changeLesson, { refreshes });
  const write = lesson ? change : add;
  const done = { onSuccess: () => void draft.discard().then(onClose) };
  const send = (text: string, version: number) => {
    if (lesson) change.mutate({ params: { caseId, lessonId: lesson.id }, body: { text, version } }, done);
    else add.mutate({ params: { caseId }, body: { text } }, done);
  };
  const current = change.error?.problem.current as Lesson | undefined;
  return (
    <WriteDialog
      title={t('lessons.add')}
      submit={t('keep')}
      write={write}
      onSubmit={() => send(draft.value, draft.basedOnVersion ?? 1)}
      onClose={onClose}
      conflict={
        current && {
          theirName: current.byName,
          parts: [{ id: 'text', label: t('lessons.field'), mine: draft.value, theirs: current.text }],
          onResolve: (texts) => send(texts['text'] ?? draft.value, current.version),
        }
      }
    >
      <TextArea
        label={t('lessons.field')}
        description={t('lessons.hint')}
        autoFocus
        autoComplete="off"
        value={draft.value}
        onChange={draft.setValue}
        error={write.error?.fieldMessage('text')}
      />
    </WriteDialog>
  );
}
