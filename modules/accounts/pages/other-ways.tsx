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
  onStartOver: () => void;
}

interface Props extends Pick<SecondStepProps, 'onOther' | 'onStartOver'> {
  other: string;
}

/** Ways out of a second step that does not work now. */
export function OtherWays({ other, onOther, onStartOver }: Props) {
  const t = useText(accountMessages);
  return (
    <Cluster justify="center">
      {onOther && (
        <Button variant="quiet" onPress={onOther}>
          {other}
        </Button>
      )}
      <Button variant="quiet" onPress={onStartOver}>
        {t('signIn.startOver')}
      </Button>
    </Cluster>
  );
}
