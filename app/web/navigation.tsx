import type { Me } from '../../modules/accounts/api.ts';
import type { Role } from '../../access/viewer.ts';
import type { Text } from '../../platform/i18n/messages.ts';
import { EyeIcon, ShareIcon, UploadIcon } from '../../ui/icons/action-icons.tsx';
import { LockIcon, QuestionIcon, WarnIcon } from '../../ui/icons/sign-icons.tsx';
import { HistoryIcon } from '../../ui/icons/time-icons.tsx';
import { PeopleIcon } from '../../ui/icons/people-icons.tsx';
import {
  HouseholdIcon,
  LearnIcon,
  MapIcon,
  SignalIcon,
  TeamIcon,
  TodayIcon,
  ToolboxIcon,
} from '../../ui/icons/place-icons.tsx';
import type { FrameItem } from '../../ui/app-frame/app-frame.tsx';
import type { nl } from './messages.nl.ts';

const atWork: readonly Role[] = ['generalist', 'coach'];
/** Who is told when something is opened in an emergency. */
export const overseers: readonly Role[] = ['privacy', 'coach'];
const atTheDoor: readonly Role[] = ['host', ...atWork];

/** The rooms this person has the key of; the server decides again at every door. */
export function navigationFor(
  me: Me,
  t: Text<typeof nl>,
  waiting: { emergencies: number; questions: number },
): FrameItem[] {
  const rooms: (FrameItem & { roles: readonly Role[] })[] = [
    { href: '/', label: t('nav.today'), icon: <TodayIcon />, roles: atWork },
    { href: '/signals', label: t('nav.signals'), icon: <SignalIcon />, roles: atTheDoor },
    { href: '/households', label: t('nav.households'), icon: <HouseholdIcon />, roles: atWork },
    { href: '/shared-with-me', label: t('nav.sharedWithMe'), icon: <ShareIcon />, roles: ['partner'] },
    { href: '/social-map', label: t('nav.socialMap'), icon: <MapIcon />, roles: [...atTheDoor, 'partner'] },
    { href: '/guides', label: t('nav.guides'), icon: <LearnIcon />, roles: atTheDoor },
    { href: '/toolbox', label: t('nav.toolbox'), icon: <ToolboxIcon />, roles: ['coach', 'admin'] },
    { href: '/accounts', label: t('nav.accounts'), icon: <PeopleIcon />, roles: ['admin'] },
    { href: '/teams', label: t('nav.teams'), icon: <TeamIcon />, roles: ['admin'] },
    { href: '/sign-in-settings', label: t('nav.signIn'), icon: <LockIcon />, roles: ['admin'] },
    { href: '/audit', label: t('nav.audit'), icon: <EyeIcon />, roles: ['privacy'] },
    {
      href: '/emergencies',
      label: t('nav.emergencies'),
      icon: <WarnIcon />,
      roles: overseers,
      ...(waiting.emergencies > 0
        ? { badge: { count: waiting.emergencies, label: t('nav.emergenciesWaiting', { count: waiting.emergencies }) } }
        : {}),
    },
    { href: '/restricted-cases', label: t('nav.restrictedCases'), icon: <LockIcon />, roles: ['coach'] },
    { href: '/bring-in', label: t('nav.bringIn'), icon: <UploadIcon />, roles: ['coach'] },
    { href: '/retention', label: t('nav.retention'), icon: <HistoryIcon />, roles: ['coach', 'privacy', 'admin'] },
  ];
  if (waiting.questions > 0) {
    const badge = { count: waiting.questions, label: t('nav.questionsWaiting', { count: waiting.questions }) };
    rooms.push({
      href: '/questions-to-me',
      label: t('nav.questions'),
      icon: <QuestionIcon />,
      roles: [me.role],
      badge,
    });
  }
  return rooms.filter(({ roles }) => roles.includes(me.role)).map(({ roles: _, ...item }) => item);
}
