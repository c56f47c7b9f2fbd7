import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { dayOf, humanDay, writtenDay } from '../../../ui/dates.ts';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { Referral, ReferralEvent } from '../api.ts';
import { chainWords } from '../domain.ts';
import { groundSentence } from '../ground.ts';
import { referralMessages } from '../messages.ts';

export function RequestCard({ referral }: { referral: Referral }) {
  const t = useText(referralMessages);
  const about = referral.people.map(({ name }) => name).join(', ') || t('page.everyone');
  const pairs = [
    { label: t('page.about'), value: about },
    ...(referral.to.provisionId === null
      ? []
      : [
          {
            label: t('form.onTheMap'),
            value: <Link href={`/social-map/${referral.to.provisionId}`}>{referral.to.name}</Link>,
          },
        ]),
    ...(referral.to.contact === null ? [] : [{ label: t('page.contact'), value: referral.to.contact }]),
  ];
  return (
    <Card title={t('page.request')} headingLevel={3}>
      <Stack gap={4}>
        <p className="referral-words">{referral.request}</p>
        <KeyValue items={pairs} />
      </Stack>
    </Card>
  );
}

/** What goes along, piece by piece, as the resident saw it; and why it may. */
export function PiecesCard({ referral }: { referral: Referral }) {
  const t = useText(referralMessages);
  const language = useLanguage();
  return (
    <Card title={t('page.pieces')} headingLevel={3}>
      <Stack gap={3}>
        {referral.pieces.length === 0 ? (
          <p className="referral-words">{t('page.noPieces')}</p>
        ) : (
          <ul className="referral-pieces">
            {referral.pieces.map((piece, index) => (
              <li key={index}>{piece}</li>
            ))}
          </ul>
        )}
        <p className="referral-words kt-soft">{t('page.onlyThis')}</p>
        <p className="referral-words">{groundSentence(referral, t, language)}</p>
      </Stack>
    </Card>
  );
}

/** How far the help has come, once it was handed over and accepted. */
export function ChainCard({ referral }: { referral: Referral }) {
  const t = useText(referralMessages);
  const language = useLanguage();
  if (referral.kind === 'consult' || referral.heldBy === 'sender') return null;
  const reached = chainWords.findIndex(({ id }) => id === referral.step);
  const dayOfStep = (id: string) => referral.events.findLast(({ step }) => step === id)?.onDay;
  return (
    <Card title={t('page.chain')} headingLevel={3}>
      <Steps
        label={t('page.chain')}
        steps={chainWords.map(({ id, label }, index) => {
          const day = dayOfStep(id);
          return {
            id,
            label: label[language],
            meta: day === undefined ? undefined : humanDay(day, language),
            state: index < reached ? 'done' : index === reached ? 'current' : 'coming',
          };
        })}
      />
    </Card>
  );
}

/** What happened, newest first, with what went along each time it was sent. */
export function HistoryCard({ referral }: { referral: Referral }) {
  const t = useText(referralMessages);
  const language = useLanguage();
  const words = (event: ReferralEvent) => {
    const step = chainWords.find(({ id }) => id === event.step)?.label[language] ?? '';
    return t(`event.${event.kind}`, { name: event.writtenByName, who: event.byName ?? referral.to.name, step });
  };
  // Only a list that differs from what stands beside it is worth reading twice.
  const wentElse = (event: ReferralEvent) =>
    event.wentAlong !== null && event.wentAlong.pieces.join('\n') !== referral.pieces.join('\n')
      ? event.wentAlong.pieces
      : null;
  return (
    <Card title={t('page.history')} headingLevel={3}>
      {referral.events.length === 0 ? (
        <p className="kt-soft">{t('page.nothingYet')}</p>
      ) : (
        <Timeline
          label={t('page.history')}
          items={referral.events.toReversed().map((event) => ({
            id: event.id,
            when:
              event.onDay.slice(0, 4) === dayOf(new Date()).slice(0, 4)
                ? humanDay(event.onDay, language)
                : writtenDay(event.onDay, language),
            title: words(event),
            children: (event.text !== null || wentElse(event) !== null) && (
              <>
                {event.text !== null && <p className="referral-words">{event.text}</p>}
                {wentElse(event) && (
                  <p className="referral-words">
                    {t('page.unsent')}: {wentElse(event)?.join(', ')}
                  </p>
                )}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
