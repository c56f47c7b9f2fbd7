import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { distance } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { WarnIcon } from '../../../ui/icons/sign-icons.tsx';
import type { Provision } from '../api.ts';
import { isStale } from '../domain.ts';
import { socialMapMessages } from '../messages.ts';

/** When somebody last looked whether it is right; after a year a quiet warning instead. */
export function CheckedLine({ provision, withName }: { provision: Provision; withName?: boolean }) {
  const today = useToday();
  const t = useText(socialMapMessages);
  const language = useLanguage();
  const values = { distance: distance(provision.checkedOn, language), name: provision.checkedByName };
  const stale = isStale(provision.checkedOn, today);
  return (
    <span className="social-map-checked" data-stale={stale || undefined}>
      {stale && <WarnIcon size={0.95} />}
      {stale && !withName ? t('stale') : t(withName ? 'checkedBy' : 'checked', values)}
    </span>
  );
}
