import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { base64Of } from '../../../platform/web/base64-of.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DownloadIcon, UploadIcon } from '../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getMe } from '../../accounts/api.ts';
import { exportTemplate, listImports, mostBytes, uploadCaseload } from '../api.ts';
import { bringInMessages } from '../messages.ts';

/** The one thing to do first: choose a file. It is read at once, and nothing else happens with it. */
export function ChooseFile() {
  const t = useText(bringInMessages);
  const go = useNavigate();
  const me = useRead(getMe);
  const upload = useWrite(uploadCaseload, { refreshes: [listImports] });
  const [teamId, setTeamId] = useState<string | null>(null);
  const [unfit, setUnfit] = useState<string | null>(null);
  const teams = me.data?.teams ?? [];
  const team = teamId ?? teams[0]?.id;

  const take = async (file: File | undefined) => {
    if (!file || !team) return;
    upload.reset();
    setUnfit(null);
    if (file.size > mostBytes) return setUnfit(t('file.tooLarge'));
    const content = await base64Of(file).catch(() => null);
    if (content === null) return setUnfit(t('file.unreadable'));
    upload.mutate(
      { body: { teamId: team, fileName: file.name.slice(-200), content } },
      { onSuccess: ({ id }) => void go({ to: '/bring-in/$importId', params: { importId: id } }) },
    );
  };
  const refused = upload.error && (upload.error.fieldMessage('content') ?? upload.error.problem.title);
  return (
    <Card title={t('file.label')}>
      <Stack gap={4}>
        <p>{t('file.needed')}</p>
        {teams.length > 1 && (
          <ChipChoice
            label={t('file.team')}
            isRequired
            chips={teams.map(({ id, name }) => ({ id, label: name }))}
            value={team ?? null}
            onChange={setTeamId}
          />
        )}
        {(unfit ?? refused) && (
          <Notice tone="warn" isLive>
            {unfit ?? refused}
          </Notice>
        )}
        <div className="bring-in-choose">
          <FileTrigger
            acceptedFileTypes={['.csv', '.xlsx', '.txt', 'text/csv']}
            onSelect={(files) => void take(files?.[0])}
          >
            <Button variant="primary" size="large" icon={<UploadIcon />} isPending={upload.isPending}>
              {upload.isPending ? t('file.reading') : t('file.choose')}
            </Button>
          </FileTrigger>
          <Link href={`/api/v1${exportTemplate.path}`} download icon={<DownloadIcon size={0.9} />}>
            {t('file.template')}
          </Link>
        </div>
        <p className="kt-soft kt-small">{t('file.help')}</p>
        <p className="kt-soft kt-small">{t('file.kept')}</p>
      </Stack>
    </Card>
  );
}
