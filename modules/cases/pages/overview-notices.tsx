import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Case } from '../api.ts';
import { caseMessages } from '../messages.ts';

interface Props {
  found: Case;
  onAsk: (what: 'coordinator' | 'direction') => void;
}

/** What asks attention about the case itself; nothing when all is well. */
export function OverviewNotices({ found, onAsk }: Props) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const takeover = found.direction?.takeover;
  const mayWork = found.can.work;
  return (
    <>
      {found.phase === 'closed' && (
        <Notice action={mayWork && <ButtonLink href={`/cases/${found.id}/road`}>{t('overview.reopen')}</ButtonLink>}>
          {t('overview.closedNotice')}
        </Notice>
      )}
      {!found.coordinator && found.phase !== 'closed' && (
        <Notice
          tone="warn"
          action={found.can.appoint && <Button onPress={() => onAsk('coordinator')}>{t('overview.choose')}</Button>}
        >
          {t('overview.noCoordinator')}
        </Notice>
      )}
      {takeover && (
        <Notice
          tone={takeover.state === 'over' ? 'warn' : 'info'}
          title={
            takeover.state === 'over'
              ? t('overview.takeoverOver', { day: humanDay(takeover.until, language) })
              : t('overview.takeoverRunning', { day: humanDay(takeover.until, language), what: takeover.what })
          }
          action={mayWork && <Button onPress={() => onAsk('direction')}>{t('overview.look')}</Button>}
        >
          {takeover.explanationIsDue ? t('overview.explainAgain') : null}
        </Notice>
      )}
    </>
  );
}
