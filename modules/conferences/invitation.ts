import { calendarFile, type CalendarPerson } from '../../platform/calendar/calendar-file.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { clockTime, fullDay } from '../../ui/dates.ts';
import type { Guest } from './api.ts';
import { conferenceMessages } from './messages.ts';
import type { StoredConference } from './read-store.ts';

interface About {
  householdName: string;
  isAddressSecret: boolean;
  /** Whom a guest can ask. */
  worker: CalendarPerson;
  language: Language;
}

/** Where it is, as it may leave the house: with a secret address it is told and never written. */
const placeOf = ({ place }: StoredConference, { isAddressSecret }: About) => (isAddressSecret ? null : place);

/**
 * The letter to one guest, who knows nothing yet. What it is about is only in it when the resident agreed that this guest
 * is told; otherwise it says when, where and who invites, and no more.
 */
export function invitationLetter(conference: StoredConference, guest: Guest, about: About): PdfDocument {
  const { householdName, isAddressSecret, worker, language } = about;
  const t = textIn(conferenceMessages, language);
  const { startsAt, minutes, state } = conference;
  const isOff = state === 'cancelled';
  const isChanged = guest.knows === 'earlier';
  const day = startsAt && fullDay(startsAt, language, '1900-01-01');
  const until = startsAt && new Date(Date.parse(startsAt) + minutes * 60_000);
  const facts = [
    { key: t('letter.when'), value: day ?? t('letter.noMoment') },
    ...(startsAt && until
      ? [
          {
            key: t('letter.clock'),
            value: t('letter.fromUntil', { from: clockTime(startsAt, language), until: clockTime(until, language) }),
          },
        ]
      : []),
    {
      key: t('letter.where'),
      value: placeOf(conference, about) ?? t(isAddressSecret ? 'letter.placeIsTold' : 'letter.noPlace'),
    },
    { key: t('letter.invites'), value: householdName },
  ];
  const may = guest.consent?.mayBeTold === true;
  const why = may ? (guest.consent?.what ?? conference.knownBeforehand) : null;
  const told: Block[] = !may
    ? []
    : [
        ...(why === null ? [] : [heading(t('letter.why')), paragraph(why)]),
        heading(t('letter.how')),
        { kind: 'list', ordered: true, items: [t('letter.step.hear'), t('letter.step.alone'), t('letter.step.tell')] },
        { kind: 'paragraph', tone: 'strong', text: t('letter.decides') },
      ];
  const blocks: Block[] = [
    paragraph(t('letter.dear', { name: guest.name })),
    ...(isOff
      ? [strong(t('letter.off'))]
      : [
          ...(isChanged ? [strong(t('letter.changed'))] : []),
          paragraph(t(may ? 'letter.opening' : 'letter.openingOnly', { household: householdName })),
        ]),
    { kind: 'keyValues', items: facts },
    ...(isOff ? [] : told),
    ...(guest.comesSeparately && !isOff ? [paragraph(t('letter.separately'))] : []),
    paragraph(t(isOff ? 'letter.askOff' : 'letter.ask', { worker: worker.name })),
  ];
  return {
    title: t(isOff ? 'letter.titleOff' : 'letter.title'),
    ...(day ? { subtitle: day } : {}),
    language,
    footer: t('letter.footer'),
    blocks,
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const strong = (text: string): Block => ({ kind: 'paragraph', tone: 'strong', text });

/** For a calendar, which is read over shoulders: a neutral title, no names of guests, nothing of what it is about. */
export function invitationCalendar(conference: StoredConference & { startsAt: string }, about: About): string {
  const t = textIn(conferenceMessages, about.language);
  const start = new Date(conference.startsAt);
  const place = placeOf(conference, about);
  const isOff = conference.state === 'cancelled';
  const event = {
    id: conference.id,
    version: conference.edition,
    changedAt: new Date(conference.editionAt),
    start,
    end: new Date(start.getTime() + conference.minutes * 60_000),
    title: t('calendarTitle'),
    ...(place === null ? {} : { location: place }),
    organiser: about.worker,
    cancelled: isOff,
  };
  return calendarFile([event], { method: 'PUBLISH', language: about.language });
}
