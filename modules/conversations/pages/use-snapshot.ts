import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useLastSeen } from '../../../platform/offline/use-last-seen.ts';
import type { TableGuests } from '../api-guests.ts';
import type { Conversation } from '../api.ts';
import type { Picture } from '../api-picture.ts';

/** What is needed to open the table again without a connection. */
export interface Kept {
  conversation: Conversation;
  picture: Picture;
  guests: TableGuests;
  me: { accountId: string; name: string };
}

/** What this device keeps of a conversation. */
export const useSnapshot = (conversationId: string, fresh: Kept | undefined) =>
  useLastSeen<Kept>({
    key: draftKey('snapshot', conversationId),
    schema: 'table-1',
    fresh,
    stamp: fresh && `${fresh.conversation.stamp}/${fresh.conversation.version}`,
  });
