import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { DeviceIcon } from '../../../ui/icons/preference-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { endOtherSessions, endSession, getSecurity, type OpenSession } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { sentenceOf } from './sentence-of.ts';

/** Every device one is signed in on; sign out there without going there. */
export function SessionsCard({ sessions }: { sessions: readonly OpenSession[] }) {
  const t = useText(securityMessages);
  const language = useLanguage();
  const endOne = useWrite(endSession, { refreshes: [getSecurity] });
  const endOthers = useWrite(endOtherSessions, { refreshes: [getSecurity] });
  const problem = endOne.error ?? endOthers.error;
  const ordered = [...sessions].sort((a, b) => Number(b.isThis) - Number(a.isThis));
  const deviceOf = ({ browser, system }: OpenSession) =>
    t('sessions.device', { browser: t(`browser.${browser}`), system: t(`system.${system}`) });

  return (
    <Card title={t('sessions.title')}>
      <Stack gap={3}>
        {problem && (
          <Notice tone="warn" isLive>
            {sentenceOf(problem)}
          </Notice>
        )}
        <List>
          {ordered.map((session) => (
            <ListRow
              key={session.id}
              leading={<DeviceIcon />}
              title={deviceOf(session)}
              meta={t('sessions.meta', {
                since: dayAndTime(session.createdAt, language),
                seen: dayAndTime(session.lastSeenAt, language),
              })}
              tags={session.isThis ? <Tag tone="info">{t('sessions.this')}</Tag> : undefined}
              actions={
                session.isThis ? undefined : (
                  <Button
                    variant="quiet"
                    aria-label={t('sessions.endNamed', { device: deviceOf(session) })}
                    onPress={() =>
                      endOne.mutate(
                        { params: { sessionId: session.id } },
                        { onSuccess: () => showToast({ text: t('sessions.ended') }) },
                      )
                    }
                  >
                    {t('sessions.end')}
                  </Button>
                )
              }
            />
          ))}
        </List>
        {sessions.length > 1 ? (
          <div>
            <Button
              isPending={endOthers.isPending}
              onPress={() => endOthers.mutate({}, { onSuccess: () => showToast({ text: t('sessions.endedOthers') }) })}
            >
              {t('sessions.endOthers')}
            </Button>
          </div>
        ) : (
          <p className="kt-soft">{t('sessions.onlyHere')}</p>
        )}
      </Stack>
    </Card>
  );
}
