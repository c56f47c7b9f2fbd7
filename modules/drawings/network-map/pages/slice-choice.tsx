import { lifeAreaIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoices } from '../../../../ui/chips/chips.tsx';
import { areaWord, type LifeAreaId } from '../../life-areas.ts';
import type { OnMap } from '../domain.ts';
import { networkMapMessages } from '../messages.ts';

interface Props {
  slices: readonly LifeAreaId[];
  placed: readonly OnMap[];
  onChoose: (slices: readonly LifeAreaId[]) => void;
}

/** Which parts of a life are on the map. */
export function SliceChoice({ slices, placed, onChoose }: Props) {
  const t = useText(networkMapMessages);
  const language = useLanguage();
  const isUsed = (area: LifeAreaId) => placed.some((one) => one.area === area);
  return (
    <ChipChoices
      label={t('slices.label')}
      description={t('slices.help')}
      chips={lifeAreaIds.map((id) => ({ id, label: areaWord(id, language), tone: id, isDisabled: isUsed(id) }))}
      value={slices}
      onChange={onChoose}
    />
  );
}
