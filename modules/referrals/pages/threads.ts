import type { Language, Text } from '../../../platform/i18n/messages.ts';
import { humanDay } from '../../../ui/dates.ts';
import type { Conference } from '../../conferences/api.ts';
import type { Meeting } from '../../action-teams/api.ts';
import type { NextMeeting } from '../../action-teams/domain.ts';
import type { Application } from '../../applications/api.ts';
import { pressingTerm } from '../../applications/domain.ts';
import type { Referral } from '../api.ts';
import type { nl } from '../messages.nl.ts';

/** How a thread is drawn: not out yet, asked, thinking along, doing it, or broken off. */
export type ThreadLook = 'ready' | 'asked' | 'along' | 'doing' | 'broken';

/** One line from the household to somebody else. */
export interface Thread {
  id: string;
  href: string;
  look: ThreadLook;
  who: string;
  what: string;
  state: string;
  /** A softer sentence: the term, or when we hear something. */
  note: string | null;
  needsAttention: boolean;
}

type T = Text<typeof nl>;

function lookOf({ kind, state }: Referral): ThreadLook {
  switch (state) {
    case 'preparing':
      return 'ready';
    case 'sent':
    case 'received':
      return 'asked';
    case 'accepted':
    case 'done':
      return kind === 'consult' ? 'along' : 'doing';
    case 'refused':
    case 'withdrawn':
      return 'broken';
  }
}

/** Where a referral or consultation stands, in words. */
export const stateWords = ({ kind, state }: Pick<Referral, 'kind' | 'state'>, t: T): string =>
  kind === 'consult' ? t(`consultState.${state}`) : t(`state.${state}`);

export function referralThread(referral: Referral, caseId: string, t: T, language: Language): Thread {
  const day = referral.feedbackDue === null ? '' : humanDay(referral.feedbackDue, language);
  return {
    id: referral.id,
    href: `/cases/${caseId}/referrals/${referral.id}`,
    look: lookOf(referral),
    who: referral.to.name,
    what: referral.request,
    state: stateWords(referral, t),
    note:
      referral.feedback === 'waiting' || referral.feedback === 'late'
        ? t(`feedback.${referral.feedback}`, { day })
        : null,
    needsAttention: referral.feedback === 'late' || referral.state === 'refused',
  };
}

/** How long a term still runs, as one says it. */
export function timeLeft(daysLeft: number, t: T): string {
  if (daysLeft === 0) return t('left.today');
  return daysLeft > 0 ? t('left.running', { count: daysLeft }) : t('left.late', { count: -daysLeft });
}

export function applicationThread(application: Application, caseId: string, t: T): Thread {
  const term = application.isOver ? undefined : pressingTerm(application.terms);
  const isYes = ['granted', 'partly-granted', 'allocated', 'delivered'].includes(application.state);
  const isNo = application.state === 'refused' || application.state === 'withdrawn';
  return {
    id: application.id,
    href: `/cases/${caseId}/applications/${application.id}`,
    look: isYes ? 'doing' : isNo ? 'broken' : 'asked',
    who: application.handler ?? t('picture.municipality'),
    what: application.subject,
    state: t(`applicationState.${application.state}`),
    note: term ? t('picture.term', { term: t(`term.${term.id}`), left: timeLeft(term.daysLeft, t) }) : null,
    needsAttention: term?.state === 'late',
  };
}

/** The people of the last or the coming meeting stand for the team; null while there is none. */
export function teamThread(
  team: { meetings: readonly Meeting[]; next: NextMeeting },
  caseId: string,
  t: T,
  language: Language,
): Thread | null {
  const meeting = team.meetings.find(({ state }) => state !== 'cancelled');
  if (!meeting) return null;
  const { kind, startsAt, dueOn } = team.next;
  const isLate = dueOn !== null && dueOn < new Date().toISOString().slice(0, 10);
  const state =
    kind === 'planned' && startsAt !== null
      ? t('picture.teamPlanned', { day: humanDay(startsAt, language) })
      : dueOn !== null
        ? t('picture.teamAdvised', { day: humanDay(dueOn, language) })
        : t('picture.teamOwn');
  const names = [...meeting.people, ...meeting.helpers, ...meeting.workers].map(({ name }) => name);
  return {
    id: 'action-team',
    href: `/cases/${caseId}/action-team`,
    look: 'doing',
    who: t('picture.team'),
    what: [...names, ...meeting.others].join(', '),
    state,
    note: null,
    needsAttention: isLate,
  };
}

const weight = (thread: Thread) => (thread.needsAttention ? 0 : thread.look === 'asked' ? 1 : 2);

/** What asks attention first, then what waits for an answer, then what runs; otherwise as they came. */
export const inOrder = (threads: readonly Thread[]): Thread[] =>
  [...threads].sort((one, other) => weight(one) - weight(other));

/** Referrals and applications that are over, or never went ahead, stand apart. */
export const isEarlierReferral = ({ state }: Referral): boolean => state === 'withdrawn' || state === 'done';

/** A conference on its way, or held with a plan that no action team carries on yet. */
export function conferenceThread(
  conferences: readonly Conference[],
  caseId: string,
  t: T,
  language: Language,
): Thread | null {
  const now = conferences.find(({ state }) => state !== 'cancelled');
  if (!now) return null;
  const states = {
    preparing: t('picture.conferencePreparing'),
    planned: now.startsAt === null ? '' : t('picture.conferenceOn', { day: humanDay(now.startsAt, language) }),
    open: t('picture.conferenceOpen'),
    held: t('picture.conferenceHeld'),
    cancelled: '',
  };
  return {
    id: 'conference',
    href: `/cases/${caseId}/conference`,
    look: 'doing',
    who: t('picture.conference'),
    what: now.guests
      .filter(({ answer }) => answer !== 'declined')
      .map(({ name }) => name)
      .join(', '),
    state: states[now.state],
    note: null,
    needsAttention: now.state === 'open',
  };
}
