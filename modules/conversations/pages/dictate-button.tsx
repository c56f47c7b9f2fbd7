import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { MicrophoneIcon } from '../../../ui/icons/action-icons.tsx';
import { tableMessages } from '../table-messages.ts';
import { useDictation } from './use-dictation.ts';

/** Speak instead of type, where the browser can; asks once, because the sound goes to its maker. */
export function DictateButton({ onWords }: { onWords: (words: string) => void }) {
  const t = useText(tableMessages);
  const dictation = useDictation(useLanguage(), onWords);
  const [isAsking, setAsking] = useState(false);
  if (!dictation.isThere) return null;
  const press = () => {
    if (dictation.isListening) dictation.stop();
    else if (dictation.isAgreed()) dictation.start();
    else setAsking(true);
  };
  return (
    <>
      <Button icon={<MicrophoneIcon />} onPress={press}>
        {dictation.isListening ? t('composer.dictateStop') : t('composer.dictate')}
      </Button>
      {dictation.hasFailed && (
        <p role="status" className="kt-soft kt-small">
          {t('composer.dictateFailed')}
        </p>
      )}
      <ConfirmDialog
        title={t('composer.dictateTitle')}
        confirmLabel={t('composer.dictateYes')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => {
          dictation.agree();
          setAsking(false);
          dictation.start();
        }}
      >
        <p>{t('composer.dictateText')}</p>
      </ConfirmDialog>
    </>
  );
}
