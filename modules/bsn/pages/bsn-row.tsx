import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EditIcon, EyeIcon, TrashIcon } from '../../../ui/icons/action-icons.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import type { PersonBsn } from '../api.ts';
import { bsnMessages } from '../messages.ts';

interface Props {
  person: PersonBsn;
  can: { keep: boolean; open: boolean };
  onDo: (what: 'keep' | 'open' | 'remove') => void;
}

/** One person: the last digits of what is kept and what for, or what needs the number. */
export function BsnRow({ person, can, onDo }: Props) {
  const t = useText(bsnMessages);
  const language = useLanguage();
  const { name, kept, grounds } = person;
  const isNeeded = grounds.length > 0;
  const about = grounds.map((ground) => ground.about).join(', ');
  return (
    <ListRow
      leading={<Avatar name={name} />}
      title={name}
      meta={
        kept ? (
          <>
            {t('ends', { digits: kept.lastDigits, reason: kept.reason })}
            <span className="kt-block">
              {t('kept', { name: kept.keptByName, day: writtenDay(kept.keptAt, language) })}
            </span>
          </>
        ) : (
          t('needed', { about })
        )
      }
      {...(kept && !isNeeded ? { tags: <Tag tone="attention">{t('noLonger')}</Tag> } : {})}
      actions={
        kept ? (
          <>
            {can.open && (
              <Button icon={<EyeIcon />} aria-label={t('openOf', { name })} onPress={() => onDo('open')}>
                {t('open')}
              </Button>
            )}
            {can.keep && isNeeded && (
              <IconButton label={t('correctOf', { name })} icon={<EditIcon />} onPress={() => onDo('keep')} />
            )}
            {can.keep && (
              <IconButton label={t('removeOf', { name })} icon={<TrashIcon />} onPress={() => onDo('remove')} />
            )}
          </>
        ) : (
          can.keep && (
            <Button aria-label={t('fillOf', { name })} onPress={() => onDo('keep')}>
              {t('fill')}
            </Button>
          )
        )
      }
    />
  );
}
