import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { getLookingBack } from '../api.ts';
import { askExperience, type Experience } from '../api-experience.ts';
import { experienceWays, type ExperienceWay } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { hashOf, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { wayWords } from './words.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  onClose: () => void;
}

const everybody = 'household';

/** Whom, and in which way: the resident picks. Then on to what that way needs: a link, a form, or the questions. */
export function AskDialog({ caseId, people, onClose }: Props) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [whom, setWhom] = useState(people[0]?.id ?? everybody);
  const [way, setWay] = useState<ExperienceWay>('in-person');
  const [made, setMade] = useState<{ experience: Experience; link: string | null } | null>(null);
  const ask = useWrite(askExperience, { refreshes: [getLookingBack] });
  const name = people.find(({ id }) => id === whom)?.name ?? t('experience.anyone');

  const go = async () => {
    const secret = way === 'link' ? newSecret() : '';
    const personId = whom === everybody ? null : whom;
    const body = way === 'link' ? { way, personId, secretHash: await hashOf(secret) } : { way, personId };
    const { linkPrefix, ...experience } = await ask.mutateAsync({ params: { caseId }, body });
    const link = linkPrefix === null ? null : `${window.location.origin}/experience#${linkPrefix}.${secret}`;
    setMade({ experience, link });
  };

  if (made?.link) {
    const { expiresAt } = made.experience;
    const explain = t('experience.link.explain', { name, day: expiresAt ? writtenDay(expiresAt, language) : '' });
    return <MadeLinkDialog link={made.link} explain={explain} onClose={onClose} />;
  }
  if (made && made.experience.way !== 'paper') {
    return <NoteDialog caseId={caseId} experience={made.experience} name={name} onClose={onClose} />;
  }
  return (
    <WriteDialog
      title={t('experience.askTitle')}
      submit={t('experience.go')}
      write={ask}
      onSubmit={() => void go().then(way === 'paper' ? onClose : undefined, () => undefined)}
      onClose={onClose}
    >
      <Stack gap={4}>
        <RadioGroup label={t('experience.whom')} value={whom} onChange={setWhom}>
          {people.map(({ id, name: called }) => (
            <Radio key={id} value={id}>
              {called}
            </Radio>
          ))}
          <Radio value={everybody}>{t('experience.anyone')}</Radio>
        </RadioGroup>
        <RadioGroup
          label={t('experience.way')}
          value={way}
          onChange={(value) => setWay(experienceWays.find((one) => one === value) ?? 'in-person')}
        >
          {experienceWays.map((id) => (
            <Radio key={id} value={id} description={wayWords(id)?.hint[language]}>
              {wayWords(id)?.label[language]}
            </Radio>
          ))}
        </RadioGroup>
      </Stack>
    </WriteDialog>
  );
}
