import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { guideMessages } from '../messages.ts';

/** Who sits there and whose turn it is, for as long as this page is open: colleagues at a table are nobody's record. */
export function Turns() {
  const t = useText(guideMessages);
  const [names, setNames] = useState<readonly string[]>([]);
  const [turn, setTurn] = useState(0);
  const [name, setName] = useState('');
  const speaking = names[turn % Math.max(names.length, 1)];
  function add(): void {
    const given = name.trim();
    if (given !== '' && !names.includes(given)) setNames([...names, given]);
    setName('');
  }
  function remove(gone: string): void {
    const rest = names.filter((one) => one !== gone);
    setNames(rest);
    setTurn(Math.max(0, rest.indexOf(speaking ?? '')));
  }
  return (
    <Disclosure title={t('walk.names')} meta={speaking} headingLevel={2}>
      <Stack gap={3}>
        {speaking !== undefined && (
          <>
            <ChipChoice
              label={t('walk.turn')}
              isRequired
              value={speaking}
              onChange={(next) => setTurn(Math.max(0, names.indexOf(next ?? '')))}
              chips={names.map((one) => ({ id: one, label: one }))}
            />
            {names.length > 1 && (
              <div>
                <Button onPress={() => setTurn((turn + 1) % names.length)}>{t('walk.nextTurn')}</Button>
              </div>
            )}
          </>
        )}
        <p className="kt-soft">{t('walk.namesHint')}</p>
        <form
          className="guide-turns-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField label={t('walk.name')} value={name} onChange={setName} autoComplete="off" maxLength={40} />
          <Button type="submit">{t('walk.add')}</Button>
          {speaking !== undefined && (
            <IconButton
              label={t('walk.remove', { name: speaking })}
              icon={<CloseIcon />}
              onPress={() => remove(speaking)}
            />
          )}
        </form>
        <div role="status">
          <VisuallyHidden>{speaking === undefined ? '' : `${t('walk.turn')}: ${speaking}`}</VisuallyHidden>
        </div>
      </Stack>
    </Disclosure>
  );
}
