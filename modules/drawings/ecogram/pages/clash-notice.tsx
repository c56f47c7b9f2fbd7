import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Cluster } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { Figure } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { figureWords } from '../words.ts';
import type { Clash } from './use-ecogram.ts';

interface Props {
  clash: Clash;
  onSettle: (choice: 'mine' | 'theirs') => void;
}

/** Two people changed the same figure: both are read, one is chosen. */
export function ClashNotice({ clash: { mine, theirs }, onSettle }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const words = (figure: Figure | null) => (figure ? figureWords(figure, language) : t('words.gone'));
  const name = theirs.content?.name ?? mine?.name ?? '';
  return (
    <Notice
      tone="warn"
      isLive
      title={t('clash.title', { name })}
      action={
        <Cluster>
          <Button onPress={() => onSettle('mine')}>{t('clash.mine')}</Button>
          <Button onPress={() => onSettle('theirs')}>{t('clash.theirs')}</Button>
        </Cluster>
      }
    >
      <p>{t('clash.isMine', { how: words(mine) })}</p>
      <p>{t('clash.isTheirs', { how: words(theirs.content) })}</p>
    </Notice>
  );
}
