import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { lookMessages } from '../messages.ts';
import { LookLinkDialog } from './look-link-dialog.tsx';

interface Props {
  caseId: string;
  variant?: 'secondary' | 'quiet';
}

/** The way to the link by which a resident reads who looked; for whoever may make one. */
export function ShowLooks({ caseId, variant = 'secondary' }: Props) {
  const t = useText(lookMessages);
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <Button variant={variant} onPress={() => setMaking(true)}>
        {t('make.button')}
      </Button>
      {isMaking && <LookLinkDialog caseId={caseId} onClose={() => setMaking(false)} />}
    </>
  );
}
