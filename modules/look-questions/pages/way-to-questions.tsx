import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { QuestionIcon } from '../../../ui/icons/sign-icons.tsx';
import { listAuditQuestions } from '../api.ts';
import { questionMessages } from '../messages.ts';

/** The way to the questions, with how many wait. */
export function WayToQuestions() {
  const t = useText(questionMessages);
  const waiting = useRead(listAuditQuestions, { query: { limit: 1 } }).data?.waiting ?? 0;
  return (
    <ButtonLink href="/audit/questions" icon={<QuestionIcon />}>
      {waiting > 0 ? t('question.way', { count: waiting }) : t('question.title')}
    </ButtonLink>
  );
}
