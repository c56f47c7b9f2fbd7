import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { clockTime, dayAndTime } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import type { Emergency } from '../api.ts';
import { breakGlassMessages } from '../messages.ts';

/** One access or try: who, when, why, and what was thought of it. */
export function EmergencyRow({ emergency, onJudge }: { emergency: Emergency; onJudge: () => void }) {
  const t = useText(breakGlassMessages);
  const language = useLanguage();
  const { byName, at, askedBy, reason, outcome, teamName, until, closedAt, judgement, remark, judgedByName, can } =
    emergency;
  const when = dayAndTime(at, language);
  const end = closedAt
    ? t('list.closed', { time: clockTime(closedAt, language) })
    : until && t('list.until', { time: clockTime(until, language) });
  return (
    <ListRow
      leading={<Avatar name={byName} tone="worker" />}
      title={byName}
      trailing={when}
      meta={
        <>
          <p>{reason}</p>
          <p>
            {[t(`list.outcome.${outcome}`), t(`list.askedBy.${askedBy}`), teamName, end].filter(Boolean).join(' · ')}
          </p>
          {judgedByName && <p>{[t('list.judgedBy', { name: judgedByName }), remark].filter(Boolean).join(': ')}</p>}
        </>
      }
      tags={
        judgement === null ? (
          <Tag tone="attention">{t('list.waits')}</Tag>
        ) : (
          <Tag tone={judgement === 'right' ? 'ok' : 'attention'}>{t(`list.judgement.${judgement}`)}</Tag>
        )
      }
      {...(can.judge && judgement === null
        ? {
            actions: (
              <Button aria-label={t('list.judgeOf', { name: byName, when })} onPress={onJudge}>
                {t('list.judge')}
              </Button>
            ),
          }
        : {})}
    />
  );
}
