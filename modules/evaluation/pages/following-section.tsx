import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { distance, humanDay } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Timeline, type TimelineItem } from '../../../ui/timeline/timeline.tsx';
import type { FollowUp } from '../api-following.ts';
import { evaluationMessages } from '../messages.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import type { PartProps } from './next-step.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { answerLabel, questionAt } from './words.ts';

type Doing = { what: 'finish' | 'move' | 'cancel'; moment: FollowUp } | { what: 'plan' } | null;

/** The line of moments at which the household is followed, done and to come. */
export function FollowingSection({ caseId, data, isNext }: PartProps) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const nextUp = data.followUps.find(({ status }) => status === 'late' || status === 'today' || status === 'coming');

  const item = (moment: FollowUp): TimelineItem => {
    const { status, outcome } = moment;
    const isOpen = status === 'late' || status === 'today' || status === 'coming';
    const how = t(`how.${moment.how}`);
    return {
      id: moment.id,
      tone: outcome === 'relapse' ? 'turning-point' : isOpen ? 'coming' : 'plain',
      when: `${humanDay(moment.day, language)}${isOpen ? ` · ${distance(moment.day, language)}` : ''}`,
      title: (
        <span id={`follow-up-${moment.id}`} className="eval-moment-title">
          {outcome ? t(`following.outcome.${outcome}`) : how}
          {(status === 'late' || status === 'cancelled') && (
            <Tag tone={status === 'late' ? 'attention' : 'plain'}>{t(`following.status.${status}`)}</Tag>
          )}
        </span>
      ),
      children: (
        <Stack gap={2}>
          <span className="kt-soft kt-small">
            {moment.doneByName
              ? t('following.doneBy', { how, name: moment.doneByName })
              : t('following.owner', { how, name: moment.ownerName })}
          </span>
          {moment.note && <span className="kt-small">{t('following.lookAt', { text: moment.note })}</span>}
          {moment.text && <p className="eval-words">{moment.text}</p>}
          {moment.cancelReason && (
            <p className="kt-soft">{t('following.cancelled', { reason: moment.cancelReason })}</p>
          )}
          <Given moment={moment} />
          {data.can.work && (isOpen || status === 'done') && (
            <Cluster>
              <Button
                variant={moment.id !== nextUp?.id ? 'quiet' : isNext('follow') ? 'primary' : 'secondary'}
                onPress={() => setDoing({ what: 'finish', moment })}
              >
                {isOpen ? t('following.finish') : t('following.correct')}
              </Button>
              {isOpen && (
                <>
                  <Button variant="quiet" onPress={() => setDoing({ what: 'move', moment })}>
                    {t('following.move')}
                  </Button>
                  <Button variant="quiet" onPress={() => setDoing({ what: 'cancel', moment })}>
                    {t('following.cancelIt')}
                  </Button>
                </>
              )}
            </Cluster>
          )}
        </Stack>
      ),
    };
  };

  return (
    <Card
      title={t('following.title')}
      headingLevel={3}
      action={
        data.can.work && (
          <Button variant={isNext('plan') ? 'primary' : 'secondary'} onPress={() => setDoing({ what: 'plan' })}>
            {t('following.plan')}
          </Button>
        )
      }
    >
      <p className="kt-soft">{t('following.explain')}</p>
      {data.followUps.length === 0 ? (
        <p className="kt-soft">{t('following.none')}</p>
      ) : (
        <Timeline label={t('following.line')} items={data.followUps.map(item)} />
      )}
      {doing?.what === 'plan' && <PlanDialog caseId={caseId} workers={data.workers} onClose={close} />}
      {doing?.what === 'finish' && <FinishDialog caseId={caseId} moment={doing.moment} onClose={close} />}
      {doing?.what === 'move' && (
        <MoveDialog caseId={caseId} moment={doing.moment} workers={data.workers} onClose={close} />
      )}
      {doing?.what === 'cancel' && <CancelDialog caseId={caseId} moment={doing.moment} onClose={close} />}
    </Card>
  );
}

function Given({ moment }: { moment: FollowUp }) {
  const language = useLanguage();
  if (moment.answers.length === 0) return null;
  return (
    <dl className="eval-answers">
      {moment.answers.map(({ question: id, version, answer, words }) => {
        const question = questionAt('monitoring', id, version);
        return (
          <div key={id}>
            <dt>{question?.ask[language]}</dt>
            <dd>{[answerLabel(question, answer, language), words].filter(Boolean).join(' – ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
