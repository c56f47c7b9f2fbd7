import { useEffect, useRef } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { conversationMessages } from '../messages.ts';
import { usePlanNew } from './plan-new.ts';

/** The address of "a new conversation": plans one and goes on to its preparation. */
export function NewConversation() {
  const t = useText(conversationMessages);
  const caseId = useAddressId('caseId');
  const { plan, error } = usePlanNew(caseId);
  const hasBegun = useRef(false);
  useEffect(() => {
    // Once, also where React draws everything twice to find mistakes.
    if (hasBegun.current) return;
    hasBegun.current = true;
    plan(true).catch(() => undefined);
  });
  if (!error) return <Skeleton shape="card" count={2} />;
  return (
    <Notice
      tone="warn"
      isLive
      action={<Button onPress={() => void plan(true).catch(() => undefined)}>{t('list.new')}</Button>}
    >
      {error.problem.title}
    </Notice>
  );
}
