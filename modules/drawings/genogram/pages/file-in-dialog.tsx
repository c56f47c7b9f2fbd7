import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { UploadIcon } from '../../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { mostParts } from '../../domain.ts';
import type { FamilyChange } from '../edits.ts';
import { gedcomMessages } from '../gedcom/messages.ts';
import { gedcomProblemPlace, gedcomProblemText } from '../gedcom/problem-words.ts';
import type { ReadGedcom } from '../gedcom/read-gedcom.ts';
import { familyMessages } from '../messages.ts';

interface Props {
  /** How many parts the drawing has already. */
  partCount: number;
  onChange: (changes: readonly FamilyChange[]) => void;
  onClose: () => void;
}

/** A family from a file: first what is in it and what was not understood, and only then into the drawing. */
export function FileInDialog({ partCount, onChange, onClose }: Props) {
  const t = useText(familyMessages);
  const [read, setRead] = useState<ReadGedcom | 'unreadable' | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      // The reader of files is only fetched when there is a file.
      const [{ readGedcom }, bytes] = await Promise.all([import('../gedcom/read-gedcom.ts'), file.arrayBuffer()]);
      setRead(readGedcom(new Uint8Array(bytes), uuidv7));
    } catch {
      setRead('unreadable');
    }
  };
  const found = read === 'unreadable' ? null : read;
  const count = found?.parts.filter(({ content }) => content.part === 'member').length ?? 0;
  const isTooMany = partCount + (found?.parts.length ?? 0) > mostParts;
  return (
    <Dialog
      title={t('file.in')}
      isOpen
      onOpenChange={onClose}
      actions={
        found &&
        count > 0 &&
        !isTooMany && (
          <Button
            variant="primary"
            onPress={() => {
              onChange(found.parts.map(({ id, content }) => ({ partId: id, content })));
              onClose();
              showToast({ text: t('file.done') });
            }}
          >
            {t('file.put', { count })}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        <p>{t('file.inText')}</p>
        <div>
          <FileTrigger acceptedFileTypes={['.ged', '.gedcom', '.txt']} onSelect={(files) => void take(files?.[0])}>
            <Button variant={found ? 'secondary' : 'primary'} icon={<UploadIcon size={1.1} />}>
              {t('file.choose')}
            </Button>
          </FileTrigger>
        </div>
        {read === 'unreadable' && (
          <Notice tone="warn" isLive>
            {t('file.unreadable')}
          </Notice>
        )}
        {found && <Found read={found} count={count} />}
        {isTooMany && (
          <Notice tone="warn" isLive>
            {t('file.tooMany')}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}

function Found({ read: { isRefused, problems }, count }: { read: ReadGedcom; count: number }) {
  const t = useText(familyMessages);
  const told = useText(gedcomMessages);
  const language = useLanguage();
  return (
    <>
      {isRefused ? (
        <Notice tone="warn" isLive title={told('refused.title')}>
          {told('refused.text')}
        </Notice>
      ) : (
        <p role="status">
          <strong>{t('file.people', { count })}</strong>
        </p>
      )}
      {problems.length > 0 && (
        <section aria-label={told('told.title')}>
          {!isRefused && (
            <p>
              <strong>{told('told.title')}</strong> {told('told.text')}
            </p>
          )}
          <ul className="gen-problems">
            {problems.map((problem, index) => {
              const place = gedcomProblemPlace(problem, language);
              return (
                <li key={index}>
                  {place && <strong>{place}: </strong>}
                  {gedcomProblemText(problem, language)}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
