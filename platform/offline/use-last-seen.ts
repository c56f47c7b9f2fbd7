import { useCallback, useEffect, useRef, useState } from 'react';
import { useOffline } from './offline-context.ts';

interface Seen<T> {
  key: string;
  /** The shape of what is kept: one that was kept in another shape is not given back. */
  schema: string;
  fresh: T | undefined;
  /** Changes with what was read; only then is it worth encrypting again. */
  stamp: string | undefined;
}

/**
 * Keeps what was last seen of a screen on this device, encrypted like everything typed here, and finds it back, so that
 * the screen opens without a connection. `isRead` is true once the device was searched.
 */
export function useLastSeen<T>({ key, schema, fresh, stamp }: Seen<T>) {
  const { drafts } = useOffline();
  const [kept, setKept] = useState<T>();
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    let isHere = true;
    drafts
      .load<T>(key, { schema })
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
  }, [drafts, key, schema]);

  const latest = useRef(fresh);
  useEffect(() => {
    latest.current = fresh;
  }, [fresh]);
  useEffect(() => {
    if (stamp !== undefined && latest.current) drafts.save(key, latest.current, { schema }).catch(() => undefined);
  }, [drafts, key, schema, stamp]);

  const forget = useCallback(() => void drafts.remove(key, { schema }).catch(() => undefined), [drafts, key, schema]);
  return { kept, isRead, forget };
}
