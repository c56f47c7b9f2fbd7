import { StepUpForm } from '../../modules/accounts/pages/step-up-form.tsx';
import { useText } from '../../platform/i18n/use-text.ts';
import { stepUpQuestion } from '../../platform/web/step-up.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { appMessages } from './messages.ts';

/** Over whatever somebody asked for that needs it; the screen under it stays, and goes on by itself afterwards. */
export function StepUp() {
  const t = useText(appMessages);
  return (
    <Dialog title={t('stepUp.title')} isOpen onOpenChange={() => stepUpQuestion.answer(false)} isAlert>
      <p>{t('stepUp.text')}</p>
      <StepUpForm onProven={() => stepUpQuestion.answer(true)} />
    </Dialog>
  );
}
