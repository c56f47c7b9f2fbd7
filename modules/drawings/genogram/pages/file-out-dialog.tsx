import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { WriteDialog } from '../../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { useToday } from '../../../../ui/now.ts';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { saveText } from '../../../../platform/web/save-file.ts';
import type { Family } from '../domain.ts';
import { forOutside } from '../for-outside.ts';
import { familyMessages } from '../messages.ts';

interface Props {
  family: Family;
  whose: string;
  onClose: () => void;
}

/** The family as a file for another program. It leaves the building: what is most private stays unless it is chosen. */
export function FileOutDialog({ family, whose, onClose }: Props) {
  const t = useText(familyMessages);
  const [version, setVersion] = useState<'5.5.1' | '7.0'>('5.5.1');
  const [hasNotes, setNotes] = useState(false);
  const [hasHealth, setHealth] = useState(false);
  const madeOn = useToday();
  const save = async () => {
    const { writeGedcom } = await import('../gedcom/write-gedcom.ts');
    const text = writeGedcom(forOutside(family, { hasNotes, hasHealth }), { version, madeOn });
    saveText(text, 'text/vnd.familysearch.gedcom', `${t('file.name')} ${whose}.ged`);
    onClose();
  };
  return (
    <WriteDialog
      title={t('file.out')}
      submit={t('file.save')}
      isPending={false}
      error={null}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t('file.outText')}</p>
      <RadioGroup
        label={t('file.version')}
        value={version}
        onChange={(chosen) => setVersion(chosen === '7.0' ? '7.0' : '5.5.1')}
      >
        <Radio value="5.5.1">{t('file.versionOld')}</Radio>
        <Radio value="7.0">{t('file.versionNew')}</Radio>
      </RadioGroup>
      <Checkbox isSelected={hasNotes} onChange={setNotes}>
        {t('file.notes')}
      </Checkbox>
      <Checkbox isSelected={hasHealth} onChange={setHealth}>
        {t('file.health')}
      </Checkbox>
    </WriteDialog>
  );
}
