import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import type { HandedScreen } from '../../../../platform/offline/handed-screen.ts';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { LockIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { tableMessages } from '../../table-messages.ts';
import { BottomLine } from './bottom-line.tsx';
import { aboutOf, aboutSchema, familyAboutKey } from '../family/family-plan.ts';
import type { LaidConference } from './table-state.ts';

/** Signs the worker out on this device and gives the screen away; rejects when that cannot be done. */
export type HandScreen = (
  screen: Omit<HandedScreen, 'accountId' | 'isShown'>,
  forThem: { key: string; schema: string; value: unknown },
) => Promise<void>;

interface Props {
  caseId: string;
  conference: LaidConference;
  canWrite: boolean;
  handOver: HandScreen;
  /** What safety requires in any case was said to everybody. */
  isBottomSaid: boolean;
  onBottomSaid: () => void;
}

/** Before the team leaves: what happens to the screen, and the press that gives it to the family. */
export function HandStep(props: Props) {
  const { caseId, conference, canWrite, handOver, isBottomSaid, onBottomSaid } = props;
  const t = useText(tableMessages);
  const language = useLanguage();
  const { online } = useOutbox();
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const give = () => {
    setState('busy');
    const screen = { id: conference.id, back: `/cases/${caseId}/conferences/${conference.id}/table`, language };
    const forThem = {
      key: familyAboutKey(conference.id),
      schema: aboutSchema,
      value: aboutOf(conference, caseId, isBottomSaid),
    };
    handOver(screen, forThem).catch(() => setState('failed'));
  };
  if (!canWrite) return null;
  return (
    <Card title={t('hand.title')}>
      <Stack gap={4}>
        <p>{t('hand.kept')}</p>
        <p className="kt-soft">{t('hand.worker')}</p>
        {conference.bottomLine !== null && !isBottomSaid && (
          <Notice tone="warn" action={<Button onPress={onBottomSaid}>{t('bottom.show')}</Button>}>
            {t('bottom.unsaid')}
          </Notice>
        )}
        {conference.bottomLine !== null && isBottomSaid && <BottomLine text={conference.bottomLine} />}
        {!online && <Notice tone="warn">{t('hand.offline')}</Notice>}
        {state === 'failed' && (
          <Notice tone="danger" isLive>
            {t('hand.failed')}
          </Notice>
        )}
        <Cluster>
          <Button
            variant="primary"
            size="large"
            icon={<LockIcon size={1.1} />}
            isDisabled={!online}
            isPending={state === 'busy'}
            onPress={give}
          >
            {t('hand.action')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
