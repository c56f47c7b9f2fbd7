import { useText } from '../../platform/i18n/use-text.ts';
import { AppFrame } from '../app-frame/app-frame.tsx';
import { FrameButton } from '../app-frame/frame-button.tsx';
import { SearchIcon } from '../icons/action-icons.tsx';
import { PersonIcon } from '../icons/people-icons.tsx';
import {
  HouseholdIcon,
  LearnIcon,
  MapIcon,
  PlaceIcon,
  SignalIcon,
  TeamIcon,
  TodayIcon,
} from '../icons/place-icons.tsx';
import { Menu } from '../menu/menu.tsx';
import { SavedMark } from '../saved-mark/saved-mark.tsx';
import { KitPage } from './kit-page.tsx';
import { kitMessages } from './messages.ts';

/** The kit inside the frame of the app, with sample rooms. */
export function KitFrame() {
  const t = useText(kitMessages);
  return (
    <AppFrame
      product={t('product')}
      path="/households"
      items={[
        { href: '/today', label: t('nav.today'), icon: <TodayIcon /> },
        {
          href: '/signals',
          label: t('nav.signals'),
          icon: <SignalIcon />,
          badge: { count: 3, label: t('nav.newSignals') },
        },
        { href: '/households', label: t('nav.households'), icon: <HouseholdIcon /> },
        { href: '/neighbourhood', label: t('nav.neighbourhood'), icon: <PlaceIcon /> },
        { href: '/map', label: t('nav.map'), icon: <MapIcon /> },
        { href: '/team', label: t('nav.team'), icon: <TeamIcon /> },
        { href: '/learn', label: t('nav.learn'), icon: <LearnIcon /> },
      ]}
      search={<FrameButton label={t('button.search')} icon={<SearchIcon />} look="field" />}
      status={<SavedMark state="saved" />}
      userMenu={
        <Menu
          label={t('menu.user')}
          trigger={<FrameButton label={t('menu.user')} icon={<PersonIcon />} />}
          items={[
            { id: 'preferences', label: t('menu.preferences') },
            { id: 'out', label: t('menu.signOut') },
          ]}
        />
      }
    >
      <KitPage />
    </AppFrame>
  );
}
