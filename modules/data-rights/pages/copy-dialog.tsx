import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { chooseOthersWords, exportRecord, listOthersWords, printRecord, type RightsRequest } from '../api.ts';
import { dataRightMessages } from '../messages.ts';
import { en } from '../messages-record.en.ts';
import { nl } from '../messages-record.nl.ts';

interface Props {
  caseId: string;
  request: RightsRequest;
  onClose: () => void;
}

/** Where a person decides of the words of others; once that is done the copy can be made, to read and for a computer. */
export function CopyDialog({ caseId, request, onClose }: Props) {
  const t = useText(dataRightMessages);
  const tables: Readonly<Record<string, string>> = (useLanguage() === 'nl' ? nl : en).table;
  const params = { caseId, requestId: request.id };
  const read = useRead(listOthersWords, { params });
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choose = useWrite(chooseOthersWords, { refreshes: [listOthersWords] });
  const words = read.data?.words ?? [];
  const nameOf = ({ table, key }: { table: string; key: string }) => `${table}/${key}`;
  const isReady = read.data !== undefined && words.every(({ goesOut }) => goesOut !== null);
  const send = () =>
    choose.mutate({
      params,
      body: {
        reason: '',
        choices: words.map(({ table, key, goesOut }) => ({
          ...{ table, key },
          goesOut: chosen.get(nameOf({ table, key })) ?? goesOut ?? false,
        })),
      },
    });
  return (
    <WriteDialog
      title={t('copyForm.title', { name: request.personName })}
      submit={t('copyForm.submit')}
      size="wide"
      isPending={choose.isPending}
      isDisabled={words.length === 0}
      error={choose.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Loaded of={read}>
        {() => (
          <Stack gap={4}>
            <p>{t(words.length === 0 ? 'copyForm.nobody' : 'copyForm.lead')}</p>
            {words.map((one) => (
              <Checkbox
                key={nameOf(one)}
                description={one.text}
                isSelected={chosen.get(nameOf(one)) ?? one.goesOut ?? false}
                onChange={(goesOut) => setChosen(new Map([...chosen, [nameOf(one), goesOut]]))}
              >
                {tables[one.table] ?? one.table} · {t('copyForm.goesOut')}
              </Checkbox>
            ))}
            {isReady && (
              <Cluster gap={4}>
                <Link href={`/api/v1${pathOf(printRecord, params)}`} target="_blank">
                  {t('copyForm.print')}
                </Link>
                <Link href={`/api/v1${pathOf(exportRecord, params)}`} target="_blank" download="gegevens.json">
                  {t('copyForm.file')}
                </Link>
              </Cluster>
            )}
          </Stack>
        )}
      </Loaded>
    </WriteDialog>
  );
}
