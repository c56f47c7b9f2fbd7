import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { eraseRecords, listErasable, listRights, type RightsRequest } from '../api.ts';
import { dataRightMessages } from '../messages.ts';
import { en } from '../messages-record.en.ts';
import { nl } from '../messages-record.nl.ts';

interface Props {
  caseId: string;
  request: RightsRequest;
  onClose: () => void;
}

/** Grants a request to erase as far as the law allows: what may go is chosen, what stays is named with its reason. */
export function EraseDialog({ caseId, request, onClose }: Props) {
  const t = useText(dataRightMessages);
  const words = useLanguage() === 'nl' ? nl : en;
  const tables: Readonly<Record<string, string>> = words.table;
  const params = { caseId, requestId: request.id };
  const read = useRead(listErasable, { params });
  const reason = useDraft(draftKey('right', request.id, 'erase'), '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isSure, setSure] = useState(false);
  const erase = useWrite(eraseRecords, { refreshes: [listRights, listErasable] });
  const nameOf = ({ table, key }: { table: string; key: string }) => `${table}/${key}`;
  const wanted = (read.data?.may ?? []).filter((one) => chosen.has(nameOf(one)));
  const choose = (name: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, name] : [...chosen].filter((one) => one !== name)));
  const send = () =>
    erase.mutate(
      {
        params,
        body: {
          records: wanted.map(({ table, key }) => ({ table, key })),
          ...{ reason: reason.value, version: request.version, confirmed: true },
        },
      },
      {
        onSuccess: () => {
          showToast({ text: t('eraseForm.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('eraseForm.title', { name: request.personName })}
      submit={t('eraseForm.submit')}
      size="wide"
      isPending={erase.isPending}
      isDisabled={wanted.length === 0 || !isSure || read.data?.can.erase === false}
      error={erase.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Loaded of={read}>
        {({ may, stays }) => (
          <Stack gap={4}>
            <p>{t(may.length === 0 ? 'eraseForm.nothing' : 'eraseForm.lead')}</p>
            {may.map((one) => (
              <Checkbox
                key={nameOf(one)}
                description={one.text}
                isSelected={chosen.has(nameOf(one))}
                onChange={(isChosen) => choose(nameOf(one), isChosen)}
              >
                {tables[one.table] ?? words.other}
              </Checkbox>
            ))}
            <Disclosure title={t('eraseForm.stays')} meta={String(stays.reduce((sum, { count }) => sum + count, 0))}>
              <p>{t('eraseForm.copied')}</p>
              <List label={t('eraseForm.stays')}>
                {stays.map(({ table, why, count }) => (
                  <ListRow
                    key={`${table}/${why}`}
                    title={t('eraseForm.row', { table: tables[table] ?? words.other, count })}
                    meta={t(`eraseForm.why.${why}`)}
                  />
                ))}
              </List>
            </Disclosure>
            <TextArea
              label={t('eraseForm.reason')}
              description={t('eraseForm.reasonHelp')}
              isRequired
              rows={3}
              autoComplete="off"
              value={reason.value}
              onChange={reason.setValue}
              error={erase.error?.fieldMessage('reason')}
            />
            <Checkbox isSelected={isSure} onChange={setSure}>
              {t('eraseForm.confirm')}
            </Checkbox>
          </Stack>
        )}
      </Loaded>
    </WriteDialog>
  );
}
