import { useText } from '../../../../platform/i18n/use-text.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon, CheckIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { sheetMessages } from '../messages.ts';
import { useStrength, type Strength } from './use-strength.ts';

/** Below an answer that names a strength: the way into the record, or that it stands there. */
export function GiveStrength({ strength, given }: { strength: Strength; given: readonly string[] }) {
  const t = useText(sheetMessages);
  const { state, error, isBusy, put } = useStrength(strength, given);
  const { caseId, conversationId, text } = strength;
  return (
    <div className="sheet-gives">
      {state === 'there' && (
        <Link href={`/cases/${caseId}/conversations/${conversationId}`} icon={<CheckIcon size={1} />}>
          {t('strength.there')}
        </Link>
      )}
      {state === 'waits' && <span className="kt-soft">{t('strength.waits')}</span>}
      {state === 'refused' && <Link href="/waiting">{t('strength.refused')}</Link>}
      {state === 'none' && (
        <Button
          variant="quiet"
          icon={<AddIcon size={1} />}
          aria-label={t('strength.putThis', { text: text.length > 60 ? `${text.slice(0, 60)}…` : text })}
          isDisabled={isBusy}
          onPress={() => void put()}
        >
          {t('strength.put')}
        </Button>
      )}
      <WriteProblem error={error} title={t('strength.notPut')} />
    </div>
  );
}
