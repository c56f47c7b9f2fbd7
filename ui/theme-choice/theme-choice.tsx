import { useText } from '../../platform/i18n/use-text.ts';
import { ChipChoice } from '../chips/chips.tsx';
import { DeviceIcon, MoonIcon, SunIcon } from '../icons/preference-icons.tsx';
import { uiMessages } from '../messages.ts';
import { chooseTheme, themes, useTheme } from '../theme.ts';

const icons = { system: DeviceIcon, light: SunIcon, dark: MoonIcon };

/** Light, dark, or as on the device; remembered on the device. */
export function ThemeChoice() {
  const t = useText(uiMessages);
  const theme = useTheme();
  return (
    <ChipChoice
      label={t('theme.label')}
      value={theme}
      isRequired
      onChange={(next) => chooseTheme(next ?? 'system')}
      chips={themes.map((id) => {
        const Picture = icons[id];
        return { id, label: t(`theme.${id}`), icon: <Picture /> };
      })}
    />
  );
}
