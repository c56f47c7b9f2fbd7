import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { hashOf, newCode, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { endLookLink, listLookLinks, makeLookLink, type LookReader } from '../api.ts';
import { longestLink, usualLink } from '../domain.ts';
import { lookMessages } from '../messages.ts';

interface Props {
  caseId: string;
  onClose: () => void;
}

/** Makes the link by which a resident reads who looked; made here, so the server never holds it. */
export function LookLinkDialog({ caseId, onClose }: Props) {
  const t = useText(lookMessages);
  const read = useRead(listLookLinks, { params: { caseId } });
  const people = read.data?.people ?? [];
  if (people.length > 0) return <MakeDialog caseId={caseId} people={people} onClose={onClose} />;
  return (
    <Dialog
      title={t('make.title')}
      isOpen
      onOpenChange={onClose}
      actions={<Button onPress={onClose}>{t('make.done')}</Button>}
    >
      <Loaded of={read}>{() => <p>{t('make.nobody')}</p>}</Loaded>
    </Dialog>
  );
}

function MakeDialog({ caseId, people, onClose }: Props & { people: readonly LookReader[] }) {
  const t = useText(lookMessages);
  const language = useLanguage();
  const [personId, setPersonId] = useState(people[0]!.id);
  const [asked, setAsked] = useState<'birth-date' | 'code'>('birth-date');
  const [days, setDays] = useState<number | null>(usualLink);
  const [made, setMade] = useState<{ link: string; code: string | null } | null>(null);
  const make = useWrite(makeLookLink, { refreshes: [listLookLinks] });
  const end = useWrite(endLookLink, { refreshes: [listLookLinks] });
  const reader = people.find(({ id }) => id === personId) ?? people[0]!;
  const asks = reader.birthDate === null ? 'code' : asked;

  const go = async () => {
    const secret = newSecret();
    const code = asks === 'code' ? newCode() : null;
    const answer = code ?? reader.birthDate ?? '';
    const { linkPrefix } = await make.mutateAsync({
      params: { caseId, personId: reader.id },
      body: {
        ...{ asks, days: days ?? usualLink, secretHash: await hashOf(secret) },
        answerHash: await hashOf(`${secret}.${answer}`),
      },
    });
    setMade({ link: `${window.location.origin}/who-looked#${linkPrefix}.${secret}`, code });
  };

  if (made) return <MadeLinkDialog {...made} explain={t('make.explain', { name: reader.name })} onClose={onClose} />;
  return (
    <WriteDialog
      title={t('make.title')}
      submit={t('make.submit')}
      isPending={make.isPending}
      error={make.error ?? end.error}
      onSubmit={() => void go().catch(() => undefined)}
      onClose={onClose}
    >
      <p>{t('make.lead')}</p>
      <Select
        label={t('make.who')}
        options={people.map(({ id, name }) => ({ id, label: name }))}
        value={reader.id}
        onChange={(id) => id && setPersonId(id)}
      />
      {reader.movedOutOn && (
        <p>{t('make.left', { name: reader.name, day: writtenDay(reader.movedOutOn, language) })}</p>
      )}
      {reader.link && (
        <Notice
          tone="info"
          action={
            <Button
              isPending={end.isPending}
              onPress={() =>
                end.mutate(
                  { params: { caseId, personId: reader.id } },
                  { onSuccess: () => showToast({ text: t('make.ended') }) },
                )
              }
            >
              {t('make.end')}
            </Button>
          }
        >
          {t('make.has', { name: reader.name, day: writtenDay(reader.link.until, language) })}
        </Notice>
      )}
      <RadioGroup
        label={t('make.ask')}
        value={asks}
        onChange={(value) => setAsked(value === 'birth-date' ? 'birth-date' : 'code')}
      >
        {reader.birthDate && <Radio value="birth-date">{t('make.birthDate')}</Radio>}
        <Radio value="code">{t('make.code')}</Radio>
      </RadioGroup>
      <NumberField label={t('make.days')} value={days} onChange={setDays} minValue={1} maxValue={longestLink} />
    </WriteDialog>
  );
}
