import { useText } from '../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { PersonAddIcon } from '../../../ui/icons/people-icons.tsx';
import type { AreaId } from '../domain.ts';
import type { AreaPicture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';
import { SeatButton, TopicButton } from './round-table.tsx';
import type { Seat } from './seats.ts';

interface Props {
  seats: readonly Seat[];
  speaking: Seat;
  onSpeak: (seat: Seat) => void;
  onAdd: () => void;
  isPlain: boolean;
  topics: readonly AreaPicture<unknown>[];
  area: AreaId | null;
  onArea: (area: AreaId | null) => void;
}

/** On a small screen the table is a strip: who sits there, and what it is about. */
export function TableStrip({ seats, speaking, onSpeak, onAdd, isPlain, topics, area, onArea }: Props) {
  const t = useText(tableMessages);
  return (
    <div className="table-strip">
      <div role="group" aria-label={t('people.label')}>
        {seats.map((seat) => (
          <SeatButton
            key={seat.key}
            seat={seat}
            isSpeaking={seat.key === speaking.key}
            onSpeak={onSpeak}
            isPlain={isPlain}
          />
        ))}
        <IconButton label={t('people.add')} icon={<PersonAddIcon />} onPress={onAdd} />
      </div>
      <div role="group" aria-label={t('topics.title')}>
        {topics.map((topic) => (
          <TopicButton key={topic.area} topic={topic} isChosen={topic.area === area} onArea={onArea} />
        ))}
      </div>
    </div>
  );
}
