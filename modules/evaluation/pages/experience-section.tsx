import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay, humanDay, writtenDay } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { getLookingBack } from '../api.ts';
import { printExperienceForm, withdrawExperience, type Experience } from '../api-experience.ts';
import { evaluationMessages } from '../messages.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { PartProps } from './next-step.ts';
import { NoteDialog } from './note-dialog.tsx';
import { answerLabel, questionAt, wayWords } from './words.ts';

/** What the resident thought of it: asked in the way the resident picks, shown in the resident's words. */
export function ExperienceSection({ caseId, data, isNext }: PartProps) {
  const t = useText(evaluationMessages);
  const [isAsking, setAsking] = useState(false);
  const shown = data.experiences.filter(({ status }) => status !== 'withdrawn').toReversed();
  return (
    <Card
      title={t('experience.title')}
      headingLevel={3}
      action={
        data.can.work && (
          <Button variant={isNext('ask') ? 'primary' : 'secondary'} onPress={() => setAsking(true)}>
            {t('experience.ask')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {shown.length === 0 && (
          <>
            <p className="kt-soft">{t('experience.explain')}</p>
            <p className="kt-soft">{t('experience.none')}</p>
          </>
        )}
        {shown.map((one) => (
          <OneExperience key={one.id} caseId={caseId} experience={one} canWork={data.can.work} />
        ))}
      </Stack>
      {isAsking && <AskDialog caseId={caseId} people={data.people} onClose={() => setAsking(false)} />}
    </Card>
  );
}

interface OneProps {
  caseId: string;
  experience: Experience;
  canWork: boolean;
}

function OneExperience({ caseId, experience, canWork }: OneProps) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const name = experience.personName ?? t('experience.household');
  const day = humanDay(experience.answeredAt ?? experience.askedAt, language);
  const way = wayWords(experience.way)?.label[language] ?? experience.way;
  const isAnswered = experience.status === 'answered';
  return (
    <article className="eval-experience" aria-label={`${name}, ${fullDay(experience.askedAt, language)}`}>
      <Cluster>
        <strong>{name}</strong>
        <span className="kt-soft">{t('experience.said', { way, day })}</span>
        {!isAnswered && <Tag tone="attention">{t(`experience.status.${experience.status}`)}</Tag>}
        {isAnswered && (
          <span className="kt-soft kt-small">
            {experience.notedByName
              ? t('experience.noted', { name: experience.notedByName })
              : t('experience.byResident')}
          </span>
        )}
        {experience.status === 'waiting' && experience.expiresAt && (
          <span className="kt-soft kt-small">
            {t('experience.untilDay', { day: writtenDay(experience.expiresAt, language) })}
          </span>
        )}
      </Cluster>
      {isAnswered && <Answers experience={experience} name={name} />}
      {canWork && <Acts caseId={caseId} experience={experience} name={name} />}
    </article>
  );
}

/** Question and answer as a list; what was told stands as a quotation. */
function Answers({ experience, name }: { experience: Experience; name: string }) {
  const language = useLanguage();
  return (
    <dl className="eval-answers">
      {experience.answers.map(({ question: id, version, answer, words }) => {
        const question = questionAt('experience', id, version);
        return (
          <div key={id}>
            <dt>{question?.ask[language]}</dt>
            <dd>
              {answer !== null && <span>{answerLabel(question, answer, language)}</span>}
              {words !== '' && <Quote name={name}>{words}</Quote>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Acts({ caseId, experience, name }: { caseId: string; experience: Experience; name: string }) {
  const t = useText(evaluationMessages);
  const [isNoting, setNoting] = useState(false);
  const params = { caseId, experienceId: experience.id };
  const withdraw = useWrite(withdrawExperience, { refreshes: [getLookingBack] });
  const isOwn = experience.status === 'answered' && experience.notedByName === null;
  if (isOwn || experience.status === 'withdrawn') return null;
  const isWaiting = experience.status !== 'answered';
  return (
    <Cluster>
      {experience.way !== 'link' && (
        <Button variant={isWaiting ? 'secondary' : 'quiet'} onPress={() => setNoting(true)}>
          {isWaiting ? t('experience.note') : t('change')}
        </Button>
      )}
      {experience.way === 'paper' && isWaiting && (
        <Link href={`/api/v1${pathOf(printExperienceForm, params)}`} target="_blank">
          {t('experience.print')}
        </Link>
      )}
      {isWaiting && (
        <Button variant="quiet" isPending={withdraw.isPending} onPress={() => withdraw.mutate({ params })}>
          {t('experience.withdraw')}
        </Button>
      )}
      {isNoting && <NoteDialog caseId={caseId} experience={experience} name={name} onClose={() => setNoting(false)} />}
    </Cluster>
  );
}
