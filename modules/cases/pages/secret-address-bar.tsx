import { useText } from '../../../platform/i18n/use-text.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { getCase } from '../api.ts';
import { caseMessages } from '../messages.ts';
import './cases.css';

/** Says that the address of this household is secret, wherever words about it are read or written; nothing otherwise. */
export function SecretAddressBar() {
  const t = useText(caseMessages);
  const { data } = useRead(getCase, { params: { caseId: useAddressId('caseId') } });
  if (!data?.household.isAddressSecret) return null;
  return (
    <p className="case-secret">
      <LockIcon />
      <span>
        <strong>{t('frame.secretAddress')}</strong> {t('frame.secretAddressText')}
      </span>
    </p>
  );
}
