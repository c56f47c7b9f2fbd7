import { useState } from 'react';
import { fragmentKinds } from '../../../method/fragment-kinds.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { QuestionIcon } from '../../../ui/icons/sign-icons.tsx';
import type { FragmentKindId } from '../domain.ts';
import { strengthsOf } from '../domain-strengths.ts';
import { tableMessages } from '../table-messages.ts';
import './strength-help.css';

/** Opens questions and examples beside a strength, resource, ambition or need; with another kind there is nothing. */
export function StrengthHelp({ kind, isSmall = false }: { kind: FragmentKindId | null; isSmall?: boolean }) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const entries = strengthsOf(kind);
  if (kind === null || entries.length === 0) return null;
  const label = t('strengths.open', { kind: entryAt(fragmentKinds, kind)?.label[language].toLowerCase() ?? kind });
  const open = () => setOpen(true);
  return (
    <>
      {isSmall ? (
        <IconButton label={label} icon={<QuestionIcon size={1} />} onPress={open} />
      ) : (
        <div>
          <Button variant="quiet" icon={<QuestionIcon size={1} />} onPress={open}>
            {label}
          </Button>
        </div>
      )}
      <Dialog title={label} isOpen={isOpen} onOpenChange={setOpen}>
        <ul className="strength-help" role="list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <h3>{entry.label[language]}</h3>
              <ul aria-label={t('strengths.ask')} role="list">
                {entry.asks.map((ask) => (
                  <li key={ask.nl} className="strength-help-ask">
                    {ask[language]}
                  </li>
                ))}
              </ul>
              <p className="kt-soft">
                {`${t('strengths.examples')}: ${entry.examples.map((example) => example[language]).join(' · ')}`}
              </p>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
