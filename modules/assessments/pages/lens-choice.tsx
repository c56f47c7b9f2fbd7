import { lenses } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { assessmentMessages } from '../messages.ts';
import { chooseLens, lensIds, useLens } from './lenses.ts';

/** Looking at the same answers through another lens; remembered on this device. */
export function LensChoice() {
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const lens = useLens();
  const all = current(lenses);
  return (
    <ChipChoice
      label={t('picture.lens')}
      description={all.find(({ id }) => id === lens)?.explain[language]}
      isRequired
      value={lens}
      onChange={(next) => chooseLens(next ?? lens)}
      chips={lensIds.map((id) => ({ id, label: all.find((one) => one.id === id)?.label[language] ?? id }))}
    />
  );
}
