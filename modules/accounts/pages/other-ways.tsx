import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { accountMessages } from '../messages.ts';

/** What every kind of second step is given. */
export interface SecondStepProps {
  onSignedIn: () => Promise<void>;
  /** The password was given too long ago. */
  onTooLate: () => void;
  /** To the other kind of second step, where the account has one. */
  onOther: (() => void) | undefined;
  /** To a recovery code, where the account has any left. */
  onRecovery?: (() => void) | undefined;
  onStartOver: () => void;
}

interface Props extends Pick<SecondStepProps, 'onOther' | 'onRecovery' | 'onStartOver'> {
  other: string;
}

/** Ways out of a second step that does not work now. */
export function OtherWays({ other, onOther, onRecovery, onStartOver }: Props) {
  const t = useText(accountMessages);
  return (
    <Cluster justify="center">
      {onOther && (
        <Button variant="quiet" onPress={onOther}>
          {other}
        </Button>
      )}
      {onRecovery && (
        <Button variant="quiet" onPress={onRecovery}>
          {t('signIn.useRecovery')}
        </Button>
      )}
      <Button variant="quiet" onPress={onStartOver}>
        {t('signIn.startOver')}
      </Button>
    </Cluster>
  );
}
