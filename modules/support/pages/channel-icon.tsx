import { SendIcon } from '../../../ui/icons/action-icons.tsx';
import { MailIcon, PhoneIcon } from '../../../ui/icons/people-icons.tsx';
import { ConversationIcon, HouseholdIcon, PlaceIcon, TeamIcon } from '../../../ui/icons/place-icons.tsx';
import { DeviceIcon } from '../../../ui/icons/preference-icons.tsx';
import type { ContactChannel } from '../domain.ts';

const icons = {
  'home-visit': HouseholdIcon,
  phone: PhoneIcon,
  desk: TeamIcon,
  street: PlaceIcon,
  message: ConversationIcon,
  email: SendIcon,
  video: DeviceIcon,
  letter: MailIcon,
};

/** How there was contact; always beside its name. */
export function ChannelIcon({ channel }: { channel: ContactChannel }) {
  const Drawn = icons[channel];
  return <Drawn size={1.1} />;
}
