import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import type { Language, Text } from '../../../platform/i18n/messages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime, dayAndTime, distance, humanDay } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { ofKind, type TodayItem, type TodayKind } from '../domain.ts';
import { todayMessages } from '../messages.ts';
import type { nl } from '../messages.nl.ts';

type SectionKind = Exclude<TodayKind, 'appointment' | 'conversation'>;

const shownAtFirst = 6;

/** Everything of one kind that asks for attention; nothing of it is no section at all. */
export function TodaySection({ kind, items }: { kind: SectionKind; items: readonly TodayItem[] }) {
  const t = useText(todayMessages);
  const [isWhole, setIsWhole] = useState(false);
  const own = ofKind(items, kind);
  if (own.length === 0) return null;
  const shown = isWhole ? own : own.slice(0, shownAtFirst);
  return (
    <Card title={t(`section.${kind}`)}>
      <List label={t(`section.${kind}`)}>
        {shown.map((item) => (
          <TodayRow key={item.id} kind={kind} item={item} />
        ))}
      </List>
      {shown.length < own.length && (
        <Button variant="quiet" onPress={() => setIsWhole(true)}>
          {t('more', { count: own.length - shown.length })}
        </Button>
      )}
    </Card>
  );
}

function TodayRow({ kind, item }: { kind: SectionKind; item: TodayItem }) {
  const t = useText(todayMessages);
  const language = useLanguage();
  const when = trailing(kind, item, language);
  return (
    <ListRow
      href={item.href}
      title={<span className="today-title">{kind === 'colleague' ? item.who : item.title}</span>}
      meta={meta(kind, item, t, language)}
      {...(when === null
        ? {}
        : {
            trailing: (
              <>
                {item.late && <VisuallyHidden>{t('late')}</VisuallyHidden>}
                {when}
              </>
            ),
          })}
      trailingTone={item.late ? 'late' : 'plain'}
      tags={
        item.urgent || item.mine ? (
          <>
            {item.urgent && <Tag tone="attention">{t('urgent')}</Tag>}
            {item.mine && <Tag>{t('mine')}</Tag>}
          </>
        ) : undefined
      }
    />
  );
}

const waitsForAnswer = (reporter: string | null | undefined, t: Text<typeof nl>) =>
  reporter ? t('waitsForAnswer', { name: reporter }) : t('reporterWaits');

const joined = (parts: readonly (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(' · ') || undefined;

/** The softer line: what one needs to know before touching it. */
function meta(kind: SectionKind, item: TodayItem, t: Text<typeof nl>, language: Language): string | undefined {
  switch (kind) {
    case 'question':
      return item.who === null ? undefined : t('by', { who: item.who });
    case 'promise':
      return joined([item.household, item.who === null ? t('byYou') : t('by', { who: item.who })]);
    case 'signal':
      return joined([item.place, item.note !== null && waitsForAnswer(item.note, t)]);
    case 'feedback':
      return joined([item.household, waitsForAnswer(item.note, t), item.who]);
    case 'awaited':
      return joined([item.household, item.note && t('weWait', { name: item.note }), item.who]);
    case 'quiet':
      return item.when === null ? t('neverSeen') : t('lastSeen', { when: distance(item.when, language) });
    case 'follow-up':
      return joined([item.note, item.who && t('by', { who: item.who })]);
    case 'term':
    case 'action-team':
      return joined([item.household, item.who && t('by', { who: item.who }), item.place, item.note]);
    case 'colleague':
      return joined([span(item, language), item.household, item.place, item.note]);
  }
}

function span({ when, minutes }: TodayItem, language: Language): string | null {
  if (when === null) return null;
  const end = new Date(Date.parse(when) + (minutes ?? 0) * 60_000);
  return `${clockTime(when, language)}–${clockTime(end, language)}`;
}

function trailing(kind: SectionKind, { when }: TodayItem, language: Language): string | null {
  if (when === null || kind === 'quiet' || kind === 'colleague') return null;
  return kind === 'action-team' && when.includes('T') ? dayAndTime(when, language) : humanDay(when, language);
}
