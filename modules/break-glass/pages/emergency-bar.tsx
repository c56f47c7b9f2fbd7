import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { clockTime } from '../../../ui/dates.ts';
import { WarnIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { closeEmergency, listOpenEmergencies } from '../api.ts';
import { breakGlassMessages } from '../messages.ts';
import './emergency-bar.css';

/** The end of an access may not be noticed late. */
const every = 30_000;

/** What is open in an emergency, above every screen for as long as it is: whose, until when, and how to close it. */
export function EmergencyBar() {
  const t = useText(breakGlassMessages);
  const language = useLanguage();
  const { data } = useRead(listOpenEmergencies, { every });
  const close = useWrite(closeEmergency, { refreshes: [listOpenEmergencies] });
  if (!data || data.open.length === 0) return null;
  return (
    <section className="emergency-bar" aria-label={t('bar.label')}>
      {data.open.map(({ id, householdId, caseId, householdName: name, until }) => (
        <div key={id} className="emergency-bar-one">
          <WarnIcon />
          <p>
            <strong>{t('bar.open', { name })}</strong> {t('bar.until', { time: clockTime(until, language) })}
          </p>
          <Link href={caseId ? `/cases/${caseId}` : `/households/${householdId}`}>{t('bar.go')}</Link>
          <Button
            aria-label={t('bar.closeOf', { name })}
            isPending={close.isPending}
            onPress={() =>
              close.mutate({ params: { emergencyId: id } }, { onSuccess: () => showToast({ text: t('bar.closed') }) })
            }
          >
            {t('bar.close')}
          </Button>
        </div>
      ))}
    </section>
  );
}
