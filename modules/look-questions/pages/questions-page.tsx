import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Section } from '../../../ui/card/section.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { listAuditQuestions, type AuditQuestion } from '../api.ts';
import { questionMessages } from '../messages.ts';
import { QuestionCard, type QuestionStep } from './question-card.tsx';
import { CloseDialog, PutDialog, SetAsideDialog } from './question-dialogs.tsx';
import { QuestionRules } from './question-rules.tsx';

const pageSize = 20;
const isOver = ({ state }: AuditQuestion) => state === 'closed' || state === 'set-aside';

/** What stood out in who looked, as questions; and by which rules. */
export function QuestionsPage() {
  const t = useText(questionMessages);
  const [limit, setLimit] = useState(pageSize);
  const [open, setOpen] = useState<{ step: QuestionStep; question: AuditQuestion } | null>(null);
  const read = useRead(listAuditQuestions, { query: { limit } });
  const close = () => setOpen(null);
  const card = (question: AuditQuestion) => (
    <QuestionCard key={question.id} question={question} onStep={(step) => setOpen({ step, question })} />
  );
  return (
    <Page title={t('question.title')} lead={t('question.lead')} width="narrow">
      <Loaded of={read}>
        {({ questions, total, waiting, rules }) => (
          <Stack gap={5}>
            {waiting > 0 && <p>{t('question.waiting', { count: waiting })}</p>}
            {total === 0 && (
              <EmptyState drawing="cup" title={t('question.none')}>
                {t('question.noneText')}
              </EmptyState>
            )}
            {questions.filter((one) => !isOver(one)).map(card)}
            {questions.some(isOver) && (
              <Section title={t('question.over')}>
                <Stack gap={4}>{questions.filter(isOver).map(card)}</Stack>
              </Section>
            )}
            <LoadMore shown={questions.length} total={total} onMore={() => setLimit(limit + pageSize)} />
            <QuestionRules rules={rules} />
          </Stack>
        )}
      </Loaded>
      {open?.step === 'put' && <PutDialog question={open.question} onClose={close} />}
      {open?.step === 'aside' && <SetAsideDialog question={open.question} onClose={close} />}
      {open?.step === 'close' && <CloseDialog question={open.question} onClose={close} />}
    </Page>
  );
}
