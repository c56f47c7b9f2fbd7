import { Link as AriaLink } from 'react-aria-components/Link';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime } from '../../../ui/dates.ts';
import { KitchenTableIcon } from '../../../ui/icons/place-icons.tsx';
import { AddIcon } from '../../../ui/icons/sign-icons.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { placesInDay, type AppointmentPlace, type TodayItem } from '../domain.ts';
import { todayMessages } from '../messages.ts';

const minutesUntil = (when: string | null, now: Date) => Math.ceil((Date.parse(when ?? '') - now.getTime()) / 60_000);

/** The appointments of the day along the clock; what comes next stands out, what is over steps back. */
export function Diary({ items, now }: { items: readonly TodayItem[]; now: Date }) {
  const t = useText(todayMessages);
  const places = placesInDay(items, now);
  const isOver = items.length > 0 && places.every((place) => place === 'past');
  return (
    <Card
      title={t('diary.title')}
      action={
        <ButtonLink
          variant="quiet"
          href="/appointments/new"
          aria-label={t('addAppointment')}
          icon={<AddIcon size={1} />}
        >
          {t('appointment')}
        </ButtonLink>
      }
    >
      {items.length === 0 ? (
        <p className="kt-soft">{t('diary.none')}</p>
      ) : (
        <ol className="today-diary" role="list">
          {items.map((item, index) => (
            <DiaryRow key={item.id} item={item} place={places[index] ?? 'later'} now={now} />
          ))}
        </ol>
      )}
      {isOver && <p className="kt-soft">{t('diary.noneLeft')}</p>}
    </Card>
  );
}

function DiaryRow({ item, place, now }: { item: TodayItem; place: AppointmentPlace; now: Date }) {
  const t = useText(todayMessages);
  const language = useLanguage();
  const isConversation = item.kind === 'conversation';
  const end = item.minutes ? new Date(Date.parse(item.when ?? '') + item.minutes * 60_000) : null;
  const meta = [item.household, item.who && t('diary.with', { who: item.who }), item.place].filter(Boolean);
  return (
    <li className="today-appointment" data-place={place}>
      <div className="today-clock">
        <time dateTime={item.when ?? undefined}>{clockTime(item.when ?? '', language)}</time>
        {end && <span className="kt-soft kt-small">{t('diary.until', { time: clockTime(end, language) })}</span>}
      </div>
      <div className="today-what">
        <AriaLink className="today-link" href={item.href}>
          {isConversation && <KitchenTableIcon size={1.1} />}
          <span>{item.title || t('diary.conversation')}</span>
        </AriaLink>
        {meta.length > 0 && <div className="kt-soft kt-small">{meta.join(' · ')}</div>}
        {item.note && <div className="kt-small">{t('diary.care', { note: item.note })}</div>}
      </div>
      <PlaceTag place={place} minutes={minutesUntil(item.when, now)} />
    </li>
  );
}

function PlaceTag({ place, minutes }: { place: AppointmentPlace; minutes: number }) {
  const t = useText(todayMessages);
  switch (place) {
    case 'past':
      return <Tag>{t('diary.past')}</Tag>;
    case 'now':
      return <Tag tone="primary">{t('diary.now')}</Tag>;
    case 'next':
      return <Tag tone="primary">{minutes < 60 ? t('diary.soon', { count: minutes }) : t('diary.next')}</Tag>;
    case 'later':
      return null;
  }
}
