import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import type { Conference, PlanLine } from '../api.ts';
import { conferenceMessages } from '../messages.ts';
import { PlanWordsItem } from './plan-words.tsx';
import { usePlanLines } from './use-plan-lines.ts';
import { Verdict } from './table/verdict.tsx';

interface Props {
  caseId: string;
  conference: Conference;
  canWork: boolean;
}

/** What became of it: the plan in their words, each line with what the team found, and on its way into the plan. */
export function ResultCard({ caseId, conference, canWork }: Props) {
  const t = useText(conferenceMessages);
  const into = usePlanLines(caseId, conference);
  const [isDone, setDone] = useState(false);
  const { plan, said, ourQuestion } = conference;
  const mayGo = plan.filter(({ verdict, isInPlan }) => verdict !== 'unsafe' && !isInPlan);
  const put = (lines: readonly PlanLine[]) => void into.put(lines).then(setDone);
  const rest = (
    [
      ['asked', conference.askedOfTeam],
      ['content', conference.contentWhen],
      ['next', conference.nextTime],
    ] as const
  ).flatMap(([label, words]) =>
    words === null || words === ''
      ? []
      : [{ label: t(`result.${label}`), value: <span className="conference-words">{words}</span> }],
  );
  return (
    <Card title={t('result.title')} headingLevel={3}>
      <Stack gap={4}>
        {ourQuestion !== null && <p className="conference-when">{ourQuestion}</p>}
        {plan.length === 0 && <p className="kt-soft">{t('result.none')}</p>}
        <ol className="plan-list" role="list">
          {plan.map((line) => (
            <PlanWordsItem key={line.id} words={line}>
              <Verdict line={line} />
              {line.isInPlan ? (
                <Link variant="quiet" href={`/cases/${caseId}/plan`} icon={<CheckIcon size={1} />}>
                  {t('plan.there')}
                </Link>
              ) : (
                canWork &&
                line.verdict !== 'unsafe' && (
                  <Cluster>
                    <Button
                      aria-label={t('plan.putOf', { text: line.text })}
                      isDisabled={into.isPending}
                      onPress={() => put([line])}
                    >
                      {t('plan.put')}
                    </Button>
                  </Cluster>
                )
              )}
            </PlanWordsItem>
          ))}
        </ol>
        {into.error && (
          <Notice tone="warn" isLive title={t('plan.problem')}>
            {into.error.problem.detail ?? into.error.problem.title}
          </Notice>
        )}
        {isDone && !into.error && (
          <p className="guest-words" role="status">
            {t('plan.done')}
          </p>
        )}
        {canWork && mayGo.length > 1 && (
          <Cluster>
            <Button variant="primary" isPending={into.isPending} onPress={() => put(mayGo)}>
              {t('plan.all')}
            </Button>
            <span className="kt-soft">{t('plan.allHelp')}</span>
          </Cluster>
        )}
        {rest.length > 0 && <KeyValue items={rest} />}
        {said.length > 0 && (
          <Disclosure title={t('result.said')} headingLevel={4}>
            <ul className="conference-said">
              {said.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}
