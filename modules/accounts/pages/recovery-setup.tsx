import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { getSecurity, makeRecoveryCodes } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { ProofForm } from './proof-form.tsx';
import './security.css';

interface Props {
  /** There are codes already, which new ones replace. */
  hasCodes: boolean;
  /** The person has kept them. */
  onDone: () => void;
}

/** The password, and then the codes: the only moment at which they can be read. */
export function RecoverySetup({ hasCodes, onDone }: Props) {
  const t = useText(securityMessages);
  const make = useWrite(makeRecoveryCodes, { refreshes: [getSecurity] });
  if (make.data) return <MadeCodes codes={make.data.codes} onDone={onDone} />;
  return (
    <ProofForm submit={t('recovery.make')} act={() => make.mutateAsync({})} isFirst>
      {() => (
        <p>
          {t('recovery.text')} {hasCodes && t('recovery.replaces')}
        </p>
      )}
    </ProofForm>
  );
}

function MadeCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useText(securityMessages);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <Stack gap={4}>
      <p>{t('recovery.shown')}</p>
      <ul className="security-codes" aria-label={t('recovery.list')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Cluster>
        <Button variant="primary" onPress={onDone} autoFocus>
          {t('recovery.done')}
        </Button>
        <Button onPress={copy}>{t('recovery.copy')}</Button>
        <span role="status" className="kt-soft kt-small">
          {isCopied ? t('recovery.copied') : ''}
        </span>
      </Cluster>
    </Stack>
  );
}
