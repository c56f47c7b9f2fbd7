import type { Fragment, Participant } from '../api.ts';
import type { AreaId, Voice } from '../domain.ts';

/** A place at the table: somebody whose words can be laid down. */
export interface Seat {
  key: string;
  name: string;
  voice: Voice;
  personId: string | null;
  accountId: string | null;
  /** Of somebody without a record. */
  voiceName: string | null;
  isMe: boolean;
}

export type SeatVoice = Pick<Seat, 'voice' | 'personId' | 'accountId' | 'voiceName'>;

/** The same voice has the same key, whether it was invited, spoke up, or was added at the table. */
export const seatKey = ({ voice, personId, accountId, voiceName }: SeatVoice): string =>
  personId ?? accountId ?? `${voice}-${voiceName ?? ''}`;

/** Everyone at the table: those invited, the one who writes, those who spoke without being invited, those added here. */
export function seatsOf(
  participants: readonly Participant[],
  me: { accountId: string; name: string },
  fragments: readonly Pick<Fragment, 'voice' | 'personId' | 'accountId' | 'speaker'>[],
  added: readonly Seat[],
): Seat[] {
  const seats = new Map<string, Seat>();
  const put = (voice: SeatVoice, name: string) => {
    const key = seatKey(voice);
    if (!seats.has(key)) seats.set(key, { key, name, ...voice, isMe: voice.accountId === me.accountId });
  };
  for (const { role, name, personId, accountId } of participants) {
    const voice = role === 'worker' ? 'worker' : 'member';
    put({ voice, personId, accountId, voiceName: personId || accountId ? null : name }, name);
  }
  put({ voice: 'worker', personId: null, accountId: me.accountId, voiceName: null }, me.name);
  for (const { voice, personId, accountId, speaker } of fragments) {
    put({ voice, personId, accountId, voiceName: personId || accountId ? null : speaker }, speaker);
  }
  for (const seat of added) put(seat, seat.name);
  return [...seats.values()];
}

/** The drawing is 340 by 290 units; the table an oval in its middle. */
export const drawing = { width: 340, height: 290, table: { x: 170, y: 146, rx: 112, ry: 78 } } as const;

/**
 * Where everyone sits: the first across, the one who writes at this side, the others round the ends, right before left.
 * Angles run clockwise from the right, in degrees.
 */
export function seatPlaces(seats: readonly Seat[]): { seat: Seat; x: number; y: number }[] {
  const me = seats.find((seat) => seat.isMe);
  const [across, ...rest] = seats.filter((seat) => seat !== me);
  const right = rest.filter((_, index) => index % 2 === 0);
  const left = rest.filter((_, index) => index % 2 === 1);
  const spread = (side: readonly Seat[], turn: 1 | -1) =>
    side.map((seat, index) => [seat, -90 + (turn * ((index + 1) * 180)) / (side.length + 1)] as const);
  const angles = [
    ...(across ? [[across, -90] as const] : []),
    ...spread(right, 1),
    ...spread(left, -1),
    ...(me ? [[me, 90] as const] : []),
  ];
  const { x, y, rx, ry } = drawing.table;
  return angles.map(([seat, angle]) => {
    const turned = (angle * Math.PI) / 180;
    return { seat, x: x + (rx + 26) * Math.cos(turned), y: y + (ry + 30) * Math.sin(turned) };
  });
}

/** Where each topic lies on the table, in the order in which everybody reads them. */
export const topicPlaces: Record<AreaId, { x: number; y: number }> = {
  housing: { x: 102, y: 124 },
  health: { x: 170, y: 104 },
  network: { x: 238, y: 124 },
  finances: { x: 130, y: 184 },
  day: { x: 210, y: 184 },
};
