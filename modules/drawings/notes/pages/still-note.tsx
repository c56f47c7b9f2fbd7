import { useText } from '../../../../platform/i18n/use-text.ts';
import { CheckIcon } from '../../../../ui/icons/sign-icons.tsx';
import { AreaChip } from '../../../../ui/life-area/area-chip.tsx';
import type { Written } from '../domain.ts';
import { notesMessages } from '../messages.ts';

/** A note to read. */
export function StillNote({ note }: { note: Written }) {
  const t = useText(notesMessages);
  return (
    <li className="notes-note">
      <p className="notes-text">{note.text}</p>
      <div className="notes-beside">
        {note.area && <AreaChip area={note.area} />}
        {note.becamePlan && (
          <span className="notes-there">
            <CheckIcon size={1} /> {t('plan.there')}
          </span>
        )}
      </div>
    </li>
  );
}
