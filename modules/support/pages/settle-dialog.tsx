import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getToday } from '../../today/api.ts';
import { changePromise, listPromises, Promised } from '../api.ts';
import { supportMessages } from '../messages.ts';
import { useAround } from './around.ts';
import { DayChoice } from './day-choice.tsx';

import { PromiseWords } from './promise-words.tsx';
import { bodyOf, draftOf, type SettleDraft, type SettleProblem } from './settle-draft.ts';

const ways = ['done', 'not-done', 'later', 'change'] as const;

/** Where a promise stands: done, not done because …, another day, or other words. A settled one can be opened again. */
export function SettleDialog({ caseId, promise, onClose }: { caseId: string; promise: Promised; onClose: () => void }) {
  const t = useText(supportMessages);
  const around = useAround(caseId);
  const draft = useDraft<SettleDraft>(draftKey('support', caseId, 'settle', promise.id), draftOf(promise), {
    version: promise.version,
    schema: '1',
  });
  const [problem, setProblem] = useState<SettleProblem | null>(null);
  const save = useWrite(changePromise, { refreshes: [listPromises, getToday] });
  const theirs = save.error?.status === 409 ? Promised.safeParse(save.error.problem.current).data : undefined;
  const params = { caseId, promiseId: promise.id };
  const { way, result } = draft.value;
  const change = (part: Partial<SettleDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const done = { onSuccess: () => void draft.discard().then(onClose) };

  const send = (version: number) => {
    const made = bodyOf(draft.value, promise);
    setProblem(made.problem);
    if (made.body) save.mutate({ params, body: { ...made.body, version } }, done);
  };

  const isSettled = promise.settled !== null;
  return (
    <Dialog
      title={promise.text}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {isSettled ? (
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => save.mutate({ params, body: { settled: null, version: promise.version } }, done)}
            >
              {t('promise.settle.reopen')}
            </Button>
          ) : (
            <Button
              variant="primary"
              isPending={save.isPending}
              onPress={() => send(theirs?.version ?? draft.basedOnVersion ?? promise.version)}
            >
              {theirs ? t('promise.settle.anyway') : t('promise.settle.submit')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={5}>
        {theirs && <Meanwhile theirs={theirs} />}
        {save.error && !theirs && (
          <Notice tone="warn" isLive title={t('failed')}>
            {save.error.problem.detail ?? save.error.problem.title}
          </Notice>
        )}
        {isSettled ? (
          <p>
            {[t(`promise.${promise.settled?.outcome ?? 'done'}`), promise.settled?.result].filter(Boolean).join(': ')}
          </p>
        ) : (
          <>
            <ChipChoice
              label={t('promise.settle.how')}
              isRequired
              chips={ways.map((id) => ({ id, label: t(`promise.settle.${id}`) }))}
              value={way}
              onChange={(chosen) => change({ way: chosen ?? 'done' })}
            />
            {(way === 'done' || way === 'not-done') && (
              <TextArea
                key={way}
                label={way === 'done' ? t('promise.settle.result') : t('promise.settle.because')}
                description={way === 'done' ? t('promise.settle.resultHelp') : undefined}
                rows={2}
                autoComplete="off"
                value={result}
                onChange={(text) => change({ result: text })}
                error={
                  problem === 'because' ? t('promise.settle.neededBecause') : save.error?.fieldMessage('settled.result')
                }
              />
            )}
            {way === 'later' && (
              <DayChoice
                near={['tomorrow', 'week']}
                label={t('promise.due')}
                value={draft.value.due === promise.due ? null : draft.value.due}
                onChange={(due) => change({ due: due ?? promise.due })}
                error={problem === 'due' ? t('promise.neededDue') : save.error?.fieldMessage('due')}
              />
            )}
            {way === 'change' && around && (
              <PromiseWords draft={draft.value} around={around} problem={problem} onChange={change} />
            )}
          </>
        )}
      </Stack>
    </Dialog>
  );
}

/** What a colleague made of it meanwhile, before one chooses again. */
function Meanwhile({ theirs }: { theirs: Promised }) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const { settled } = theirs;
  return (
    <Notice tone="warn" isLive title={t('promise.settle.meanwhile')}>
      {settled?.outcome === 'done' && t('promise.settle.meanwhileDone', { name: settled.byName })}
      {settled?.outcome === 'not-done' && t('promise.settle.meanwhileNot', { name: settled.byName })}
      {settled?.result && ` ${settled.result}`}
      {settled === null &&
        t('promise.settle.meanwhileChanged', { text: theirs.text, day: fullDay(theirs.due, language) })}
    </Notice>
  );
}
