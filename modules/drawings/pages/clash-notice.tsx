import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { drawingMessages } from '../messages.ts';
import type { Clash } from './use-parts.ts';

interface Props<C> {
  clash: Clash<C>;
  words: (content: C) => { name: string; how: string };
  onSettle: (choice: 'mine' | 'theirs') => void;
}

/** Two people changed the same part: both are read, one is chosen. */
export function ClashNotice<C>({ clash: { mine, theirs }, words, onSettle }: Props<C>) {
  const t = useText(drawingMessages);
  const how = (content: C | null) => (content === null ? t('clash.gone') : words(content).how);
  const either = theirs.content ?? mine;
  return (
    <Notice
      tone="warn"
      isLive
      title={t('clash.title', { name: either === null ? '' : words(either).name })}
      action={
        <Cluster>
          <Button onPress={() => onSettle('mine')}>{t('clash.mine')}</Button>
          <Button onPress={() => onSettle('theirs')}>{t('clash.theirs')}</Button>
        </Cluster>
      }
    >
      <p>{t('clash.isMine', { how: how(mine) })}</p>
      <p>{t('clash.isTheirs', { how: how(theirs.content) })}</p>
    </Notice>
  );
}
