import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { ProgressBar } from '../../ui/progress/progress-bar.tsx';
import { useText } from '../i18n/use-text.ts';
import { webMessages } from './messages.ts';
import { WriteDialog } from './write-dialog.tsx';

/** Long enough to read it out or to write it over, in seconds. */
const inSight = 30;

interface Props extends Omit<ComponentProps<typeof WriteDialog>, 'conflict' | 'size'> {
  /** What was opened; undefined while the reason is still asked. */
  secret: ReactNode | undefined;
}

/** Asks why, and then shows something secret for a moment: it goes by itself, and whenever somebody looks elsewhere. */
export function SecretDialog({ secret, ...form }: Props) {
  if (secret === undefined) return <WriteDialog {...form} />;
  return (
    <ForAMoment title={form.title} onGone={form.onClose}>
      {secret}
    </ForAMoment>
  );
}

function ForAMoment({ title, onGone, children }: { title: ReactNode; onGone: () => void; children: ReactNode }) {
  const t = useText(webMessages);
  const [left, setLeft] = useState(inSight);
  useEffect(() => {
    const clock = setInterval(() => setLeft((seconds) => seconds - 1), 1_000);
    return () => clearInterval(clock);
  }, []);
  useEffect(() => {
    if (left <= 0) onGone();
  }, [left, onGone]);
  useEffect(() => {
    const look = () => document.visibilityState === 'hidden' && onGone();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [onGone]);
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onGone}
      actions={
        <Button variant="primary" onPress={onGone}>
          {t('secret.hide')}
        </Button>
      }
    >
      <Stack gap={4}>
        {children}
        <ProgressBar
          label={t('secret.gone')}
          value={(left / inSight) * 100}
          valueText={t('secret.left', { count: left })}
        />
      </Stack>
    </Dialog>
  );
}
