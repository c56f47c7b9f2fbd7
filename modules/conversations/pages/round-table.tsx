import { useText } from '../../../platform/i18n/use-text.ts';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { initials } from '../../../ui/avatar/initials.ts';
import type { AreaId } from '../domain.ts';
import { topicRadius, type AreaPicture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';
import { drawing, seatPlaces, topicPlaces, type Seat } from './seats.ts';
import './round-table.css';

interface Props {
  seats: readonly Seat[];
  speaking: Seat;
  onSpeak: (seat: Seat) => void;
  topics: readonly AreaPicture<unknown>[];
  area: AreaId | null;
  onArea: (area: AreaId | null) => void;
}

const across = (units: number) => `${(100 * units) / drawing.width}%`;
const down = (units: number) => `${(100 * units) / drawing.height}%`;
const at = (x: number, y: number, radius: number) => ({
  insetInlineStart: across(x - radius),
  insetBlockStart: down(y - radius),
  inlineSize: across(2 * radius),
});

/** The table: people around it, topics on it that grow as they are talked about. Everything on it can be pressed. */
export function RoundTable({ seats, speaking, onSpeak, topics, area, onArea }: Props) {
  const t = useText(tableMessages);
  return (
    <div className="table-round" role="group" aria-label={t('people.label')}>
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true" className="table-wood">
        <ellipse
          cx={drawing.table.x}
          cy={drawing.table.y + 4}
          rx={drawing.table.rx}
          ry={drawing.table.ry}
          className="table-shade"
        />
        <ellipse
          cx={drawing.table.x}
          cy={drawing.table.y}
          rx={drawing.table.rx}
          ry={drawing.table.ry}
          className="table-top"
        />
      </svg>
      {seatPlaces(seats).map(({ seat, x, y }) => (
        <SeatButton
          key={seat.key}
          seat={seat}
          style={at(x, y, seat.key === speaking.key ? 25 : 22)}
          isSpeaking={seat.key === speaking.key}
          onSpeak={onSpeak}
        />
      ))}
      {topics.map((topic) => (
        <TopicButton
          key={topic.area}
          topic={topic}
          style={at(topicPlaces[topic.area].x, topicPlaces[topic.area].y, topicRadius(topic.count))}
          isChosen={topic.area === area}
          onArea={onArea}
        />
      ))}
    </div>
  );
}

interface SeatButtonProps {
  seat: Seat;
  style?: object;
  isSpeaking: boolean;
  onSpeak: (seat: Seat) => void;
  /** The resident looks along: to them the writer is not "jij". */
  isPlain?: boolean;
}

/** Somebody at the table; pressing gives them the word. */
export function SeatButton({ seat, style, isSpeaking, onSpeak, isPlain }: SeatButtonProps) {
  const t = useText(tableMessages);
  const isMe = seat.isMe && !isPlain;
  return (
    <button
      type="button"
      className="table-seat"
      data-me={seat.isMe || undefined}
      data-voice={seat.voice}
      style={style}
      title={seat.name}
      aria-label={isMe ? `${seat.name} (${t('people.me')})` : seat.name}
      aria-pressed={isSpeaking}
      onClick={() => onSpeak(seat)}
    >
      {isMe ? t('people.me') : initials(seat.name)}
    </button>
  );
}

interface TopicButtonProps {
  topic: AreaPicture<unknown>;
  style?: object;
  isChosen: boolean;
  onArea: (area: AreaId | null) => void;
}

/** A topic on the table; silent ones are dashed. Pressing chooses it, for what is said next and for the picture. */
export function TopicButton({ topic, style, isChosen, onArea }: TopicButtonProps) {
  const name = useTopicName(topic);
  return (
    <button
      type="button"
      className="table-topic"
      data-area={topic.area}
      data-state={topic.count > 0 ? 'spoken' : topic.discussed ? 'touched' : 'silent'}
      style={style}
      aria-label={name}
      title={name}
      aria-pressed={isChosen}
      onClick={() => onArea(isChosen ? null : topic.area)}
    >
      <AreaIcon area={topic.area} size={1} />
      {topic.count > 0 && <span>{topic.count}</span>}
    </button>
  );
}

/** "Geld, 5 keer" as it is heard. */
export function useTopicName(topic: AreaPicture<unknown>): string {
  const t = useText(tableMessages);
  const area = useText(uiMessages)(`area.${topic.area}`);
  if (topic.count > 0) return t('topics.said', { area, count: topic.count });
  return t(topic.discussed ? 'topics.touched' : 'topics.silent', { area });
}
