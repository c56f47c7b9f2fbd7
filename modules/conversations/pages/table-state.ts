import type { QueuedWrite } from '../../../platform/offline/delivery.ts';
import type { ChangeFragment, Fragment, SayFragment } from '../api.ts';
import type { AreaId } from '../domain.ts';

/** A fragment as the table shows it: delivered or not, it lies there as said. */
export interface TableFragment extends Fragment {
  /** `waiting`: on this device, on its way. `refused`: the server wants a person to look at it. */
  state: 'said' | 'waiting' | 'refused';
  refused: RefusedWrite | null;
}

export interface RefusedWrite {
  writeId: string;
  title: string;
  /** What this device wanted to say or change. */
  wanted: Partial<SayFragment & ChangeFragment>;
  isNew: boolean;
  /** With a conflict: the fragment as somebody else made it. */
  theirs: Fragment | null;
}

export interface Table {
  /** In the order in which they were said, those taken off the table included. */
  fragments: TableFragment[];
  touched: AreaId[];
  endedAt: string | null;
}

/** What the server knows of this conversation. */
export interface Known {
  id: string;
  fragments: readonly Fragment[];
  touched: readonly AreaId[];
  endedAt: string | null;
}

type Named = { personId?: string | null; accountId?: string | null; voiceName?: string | null };

/**
 * What lies on the table: what the server knows, with the writes of this device that are not in it yet laid on top, in
 * their order. `nameOf` gives the name of a voice at this table.
 */
export function tableOf(known: Known, writes: readonly QueuedWrite[], nameOf: (voice: Named) => string): Table {
  const pieces = new Map(known.fragments.map((fragment) => [fragment.id, said(fragment)]));
  const touched = new Set(known.touched);
  let { endedAt } = known;
  for (const write of writes) {
    const target = targetOf(write, known.id);
    switch (target?.kind) {
      case 'new': {
        const body = write.body as SayFragment;
        if (!pieces.has(body.id)) pieces.set(body.id, laid(known.id, write, body, nameOf));
        break;
      }
      case 'fragment': {
        const piece = pieces.get(target.id);
        if (piece) pieces.set(target.id, changed(piece, write, nameOf));
        break;
      }
      case 'topic':
        if (write.method === 'PUT') touched.add(target.area);
        else touched.delete(target.area);
        break;
      case 'ending':
        endedAt = write.method === 'PUT' ? (write.body as { at: string }).at : null;
        break;
      case undefined:
    }
  }
  const fragments = [...pieces.values()].toSorted(bySaying);
  return { fragments, touched: [...touched], endedAt };
}

const bySaying = (a: Fragment, b: Fragment) => Date.parse(a.saidAt) - Date.parse(b.saidAt) || (a.id < b.id ? -1 : 1);

const said = (fragment: Fragment): TableFragment => ({ ...fragment, state: 'said', refused: null });

function laid(conversationId: string, write: QueuedWrite, body: SayFragment, nameOf: (voice: Named) => string) {
  const fragment: TableFragment = {
    id: body.id,
    conversationId,
    saidAt: body.saidAt,
    text: body.text,
    voice: body.voice,
    personId: body.personId ?? null,
    accountId: body.accountId ?? null,
    speaker: nameOf(body),
    kind: body.kind ?? null,
    area: body.area ?? null,
    domain: body.domain ?? null,
    field: body.field ?? null,
    namesPersonId: body.namesPersonId ?? null,
    names: body.namesPersonId ? nameOf({ personId: body.namesPersonId }) : null,
    onTable: true,
    version: 1,
    byName: '',
    changedByName: null,
    state: write.problem ? 'refused' : 'waiting',
    refused: refusalOf(write, body, true),
  };
  return fragment;
}

/** Each change that waits moves the version on by one, so that the next one says what it saw. */
function changed(piece: TableFragment, write: QueuedWrite, nameOf: (voice: Named) => string): TableFragment {
  const body = (write.body ?? {}) as Partial<ChangeFragment>;
  if (write.problem) return { ...piece, state: 'refused', refused: refusalOf(write, body, false) };
  // Already in what the server knows: its reply was faster than its notice.
  if (write.method === 'PATCH' && (body.version ?? 0) < piece.version) return piece;
  if (write.method === 'DELETE' && !piece.onTable) return piece;
  const state = piece.state === 'refused' ? 'refused' : 'waiting';
  const next = { ...piece, state, version: piece.version + 1 } as TableFragment;
  if (write.method === 'DELETE') return { ...next, onTable: false };
  const { version: _, onTable, ...fields } = body;
  const speaker = body.voice === undefined ? piece.speaker : nameOf(body);
  const names =
    body.namesPersonId === undefined ? piece.names : body.namesPersonId && nameOf({ personId: body.namesPersonId });
  return { ...next, ...fields, speaker, names, onTable: onTable ?? piece.onTable };
}

function refusalOf(write: QueuedWrite, wanted: RefusedWrite['wanted'], isNew: boolean): RefusedWrite | null {
  if (!write.problem) return null;
  const { title, code, current } = write.problem;
  const theirs = code === 'conflict' ? (current as Fragment) : null;
  const errors = write.problem['errors'] as { message: string }[] | undefined;
  return { writeId: write.id, title: errors?.[0]?.message ?? title, wanted, isNew, theirs };
}

type Target = { kind: 'new' } | { kind: 'fragment'; id: string } | { kind: 'topic'; area: AreaId } | { kind: 'ending' };

/** What a write in the box is about; undefined when it is of another conversation or another room. */
export function targetOf(write: Pick<QueuedWrite, 'method' | 'path'>, conversationId: string): Target | undefined {
  const [, rest] = write.path.split(`/conversations/${conversationId}/`);
  const [what, which] = rest?.split('/') ?? [];
  if (what === 'fragments') return which ? { kind: 'fragment', id: which } : { kind: 'new' };
  if (what === 'topics' && which) return { kind: 'topic', area: which as AreaId };
  if (what === 'ending') return { kind: 'ending' };
  return undefined;
}

/**
 * Whether what the server knows holds this write already. A write that was delivered is shown until then, so that
 * nothing blinks between the delivery and the next look.
 */
export function isReflected(write: QueuedWrite, known: Known): boolean {
  const target = targetOf(write, known.id);
  const find = (id: string) => known.fragments.find((fragment) => fragment.id === id);
  switch (target?.kind) {
    case 'new':
      return find((write.body as SayFragment).id) !== undefined;
    case 'fragment': {
      const fragment = find(target.id);
      if (write.method === 'DELETE') return fragment?.onTable === false;
      return (fragment?.version ?? 0) > (write.body as ChangeFragment).version;
    }
    case 'topic':
      return known.touched.includes(target.area) === (write.method === 'PUT');
    case 'ending':
      return (known.endedAt !== null) === (write.method === 'PUT');
    case undefined:
      return true;
  }
}
