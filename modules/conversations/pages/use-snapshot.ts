import { useCallback, useEffect, useRef, useState } from 'react';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useOffline } from '../../../platform/offline/offline-context.ts';
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

const schema = 'table-1';

/**
 * Keeps what was last seen of a conversation on this device, encrypted like everything typed here, and finds it back.
 * `isRead` is true once the device was searched.
 */
export function useSnapshot(conversationId: string, fresh: Kept | undefined) {
  const { drafts } = useOffline();
  const key = draftKey('snapshot', conversationId);
  const [kept, setKept] = useState<Kept>();
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    let isHere = true;
    drafts
      .load<Kept>(key, { schema })
      .then(({ mine, others }) => {
        const [newest] = [mine, ...others].filter((one) => one !== null).toSorted((a, b) => b.updatedAt - a.updatedAt);
        if (isHere && newest) setKept(newest.value);
      })
      .catch(() => undefined)
      .finally(() => {
        if (isHere) setIsRead(true);
      });
    return () => {
      isHere = false;
    };
  }, [drafts, key]);

  const latest = useRef(fresh);
  useEffect(() => {
    latest.current = fresh;
  }, [fresh]);
  const stamp = fresh && `${fresh.conversation.stamp}/${fresh.conversation.version}`;
  useEffect(() => {
    // Only what is new is worth encrypting again, so this follows the stamp and not the object.
    if (stamp !== undefined && latest.current) drafts.save(key, latest.current, { schema }).catch(() => undefined);
  }, [drafts, key, stamp]);

  const forget = useCallback(() => void drafts.remove(key, { schema }).catch(() => undefined), [drafts, key]);
  return { kept, isRead, forget };
}
