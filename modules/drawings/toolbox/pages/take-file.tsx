import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { UploadIcon } from '../../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import type { Definition } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';
import { fileEnding, mostBytes, readToolFile, type ReadFile } from '../making/tool-file.ts';
import { ProblemList } from './problem-list.tsx';

interface Props {
  isPending: boolean;
  onTool: (tool: Definition) => void;
}

/** Brings in the file of another municipality: read on this device, and taken whole or not at all. */
export function TakeFile({ isPending, onTool }: Props) {
  const t = useText(toolboxMessages);
  const [wrong, setWrong] = useState<Exclude<ReadFile, { is: 'tool' }> | { is: 'unreadable' } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setWrong({ is: 'other' });
    const content = await file.text().catch(() => null);
    if (content === null) return setWrong({ is: 'unreadable' });
    const read = readToolFile(content);
    if (read.is === 'tool') onTool(read.tool);
    else setWrong(read);
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void take(files?.[0])}>
        <Button icon={<UploadIcon />} isPending={isPending}>
          {t('file.take')}
        </Button>
      </FileTrigger>
      {wrong && (
        <Dialog
          title={t('file.take')}
          isOpen
          onOpenChange={() => setWrong(null)}
          actions={<Button onPress={() => setWrong(null)}>{t('file.close')}</Button>}
        >
          {wrong.is === 'wrong' ? (
            <Stack gap={3}>
              <p>{t('file.wrong', { count: wrong.problems.length })}</p>
              <ProblemList problems={wrong.problems} />
            </Stack>
          ) : (
            <p>{t(`file.${wrong.is}`, { ending: fileEnding })}</p>
          )}
        </Dialog>
      )}
    </>
  );
}
