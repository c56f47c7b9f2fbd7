import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EyeIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { getRestriction } from '../api.ts';
import { restrictionMessages } from '../messages.ts';
import { ChangeAddressDialog } from './change-address-dialog.tsx';
import { OpenAddressDialog } from './open-address-dialog.tsx';

interface Props {
  caseId: string;
  /** Of the household, as it stands on the screen. */
  version: number;
}

/** In the place of an address that is locked away: that it is, and for whoever carries the case the way to it. */
export function SecretAddress({ caseId, version }: Props) {
  const t = useText(restrictionMessages);
  const { data } = useRead(getRestriction, { params: { caseId } });
  const [doing, setDoing] = useState<'open' | 'change' | null>(null);
  const stop = () => setDoing(null);
  return (
    <Stack gap={3}>
      <p>{t('address.lead')}</p>
      {data?.can.openAddress === false && <p className="kt-soft">{t('address.guest')}</p>}
      {data?.can.openAddress && (
        <Cluster>
          <Button icon={<EyeIcon />} onPress={() => setDoing('open')}>
            {t('address.open')}
          </Button>
          <Button variant="quiet" onPress={() => setDoing('change')}>
            {t('address.change')}
          </Button>
        </Cluster>
      )}
      {doing === 'open' && <OpenAddressDialog caseId={caseId} onClose={stop} />}
      {doing === 'change' && <ChangeAddressDialog caseId={caseId} version={version} onClose={stop} />}
    </Stack>
  );
}
