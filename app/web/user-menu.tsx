import { changeMe, getMe, type Me } from '../../modules/accounts/api.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useWrite } from '../../platform/web/use-write.ts';
import { FrameButton } from '../../ui/app-frame/frame-button.tsx';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import { LanguageIcon, SunIcon } from '../../ui/icons/preference-icons.tsx';
import { SignOutIcon } from '../../ui/icons/action-icons.tsx';
import { LockIcon, QuestionIcon } from '../../ui/icons/sign-icons.tsx';
import { chooseTheme, themes, useTheme } from '../../ui/theme.ts';
import { useLeave } from './leave.ts';
import { appMessages } from './messages.ts';

const themeLabels = { system: 'user.themeSystem', light: 'user.themeLight', dark: 'user.themeDark' } as const;

/** Behind the person's own name: language, light or dark, sign-in, and the way out. */
export function UserMenu({ me, onSignedOut }: { me: Me; onSignedOut: () => void }) {
  const t = useText(appMessages);
  const theme = useTheme();
  const change = useWrite(changeMe, { refreshes: [getMe] });
  const leave = useLeave(onSignedOut);
  return (
    <Menu
      label={t('user.menu', { name: me.name })}
      trigger={<FrameButton label={me.name} icon={<Avatar name={me.name} />} />}
      items={[
        {
          id: 'language',
          label: t('user.language'),
          icon: <LanguageIcon />,
          onAction: () => change.mutate({ body: { language: me.language === 'nl' ? 'en' : 'nl' } }),
        },
        {
          id: 'theme',
          label: t(themeLabels[theme]),
          icon: <SunIcon />,
          onAction: () => chooseTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'),
        },
        { id: 'security', label: t('user.security'), icon: <LockIcon />, href: '/account' },
        { id: 'questions', label: t('user.questions'), icon: <QuestionIcon />, href: '/questions-to-me' },
        { id: 'sign-out', label: t('user.signOut'), icon: <SignOutIcon />, onAction: () => void leave() },
      ]}
    />
  );
}
