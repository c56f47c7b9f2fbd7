import { useState } from 'react';
import { lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { PersonAddIcon } from '../../../ui/icons/people-icons.tsx';
import { WaitingIcon } from '../../../ui/icons/sign-icons.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { KindChip } from '../../../ui/life-area/kind-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { tableMessages } from '../table-messages.ts';
import { FragmentPanel, type FragmentPanelProps } from './fragment-panel.tsx';
import { FragmentRefused } from './fragment-refused.tsx';
import type { TableFragment } from './table-state.ts';

interface Props extends Omit<FragmentPanelProps, 'onDone'> {
  fragment: TableFragment;
  /** The resident looks along: everything that is said, nothing to press. */
  isPlain: boolean;
  meId: string;
  onTakeBack: (text: string) => void;
}

/** One thing said, by whom, with the tags it has; touching it opens what can be done with it. */
export function FragmentCard({ fragment, isPlain, meId, onTakeBack, ...panel }: Props) {
  const t = useText(tableMessages);
  const ui = useText(uiMessages);
  const [isOpen, setOpen] = useState(false);
  const isMine = fragment.accountId === meId;
  const voice = ui(fragment.voice === 'worker' ? 'quote.sees' : 'quote.says', { name: fragment.speaker });
  return (
    <li className="table-fragment" data-state={fragment.state} data-voice={fragment.voice} data-fragment={fragment.id}>
      <Avatar
        name={fragment.speaker}
        tone={fragment.voice === 'worker' ? 'worker' : 'member'}
        {...(isMine && !isPlain ? { letters: t('people.me') } : {})}
      />
      <div className="table-fragment-main">
        <p dir="auto" className="table-words">
          <VisuallyHidden>{`${voice}: `}</VisuallyHidden>
          {isPlain && <strong className="table-speaker">{fragment.speaker}</strong>}
          {fragment.text}
        </p>
        <FragmentTags fragment={fragment} />
        {fragment.state === 'waiting' && (
          <span className="table-waiting">
            <WaitingIcon size={1} /> {t('stream.waiting')}
          </span>
        )}
        {fragment.refused && (
          <FragmentRefused
            refused={fragment.refused}
            fragment={fragment}
            actions={panel.actions}
            onTakeBack={onTakeBack}
          />
        )}
        {isOpen && !isPlain && <FragmentPanel fragment={fragment} onDone={() => setOpen(false)} {...panel} />}
      </div>
      {!isPlain && (
        <Button
          variant="quiet"
          icon={<EditIcon size={1} />}
          aria-expanded={isOpen}
          aria-label={t('stream.tag', { text: short(fragment.text) })}
          onPress={() => setOpen((known) => !known)}
        >
          {isOpen ? t('stream.done') : isTagged(fragment) ? '' : t('stream.tagShort')}
        </Button>
      )}
    </li>
  );
}

const isTagged = (fragment: TableFragment) => fragment.kind !== null || fragment.area !== null;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function FragmentTags({ fragment }: { fragment: TableFragment }) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const domain = fragment.domain && current(lifeDomains).find(({ id }) => id === fragment.domain);
  const isEmpty = !fragment.kind && !fragment.area && !fragment.names;
  if (isEmpty) return null;
  return (
    <div className="table-fragment-tags">
      {fragment.kind && <KindChip kind={fragment.kind} />}
      {fragment.area && <AreaChip area={fragment.area} />}
      {domain && domain.id !== fragment.area && <Tag>{domain.label[language]}</Tag>}
      {fragment.names && <Tag icon={<PersonAddIcon size={1} />}>{t('stream.names', { name: fragment.names })}</Tag>}
    </div>
  );
}
