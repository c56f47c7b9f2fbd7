import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { FocusPage } from '../page/focus-page.tsx';
import { SavedMark } from '../saved-mark/saved-mark.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { kitMessages } from './messages.ts';

/** The screen for one thing at a time; shown on its own because it stands without the frame. */
export function FocusSample() {
  const t = useText(kitMessages);
  return (
    <FocusPage
      title={t('field.noticed')}
      meta={t('field.neighbour')}
      back={{ href: '?', label: t('title') }}
      status={<SavedMark state="saved" />}
      secondary={<Button>{t('button.withIcon')}</Button>}
      action={<Button variant="primary">{t('button.large')}</Button>}
      footNote={t('field.agree')}
      width="narrow"
    >
      <TextArea label={t('field.noticed')} size="large" defaultValue={t('field.noticedValue')} />
    </FocusPage>
  );
}
