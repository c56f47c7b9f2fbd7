import { feelings, type Feeling, type Home } from '../domain.ts';
import { tellOwn } from './read-members.ts';
import type { Reading } from './reading.ts';
import type { Structure } from './records.ts';
import { fitted, longestName } from './texts.ts';

/** As many as `Home` in domain.ts lets live together. */
const mostInHome = 40;

type WithId<P> = { id: string; content: P };

/** What people feel for each other, and who live together: records of our own, that no other program writes. */
export function readOwnRecords(reading: Reading): WithId<Feeling | Home>[] {
  const { records, newId } = reading;
  return records.all.flatMap((record): WithId<Feeling | Home>[] => {
    if (record.tag === '_KT_HOME') return [{ id: newId(), content: readHome(record, reading) }];
    const feeling = record.tag === '_KT_FEELING' ? readFeeling(record, reading) : undefined;
    return feeling ? [{ id: newId(), content: feeling }] : [];
  });
}

function readFeeling(record: Structure, { people, problems }: Reading): Feeling | undefined {
  const below = (tag: string) => record.below.find((one) => one.tag === tag);
  const [fromWhom, toWhom, kind] = [below('_KT_FROM'), below('_KT_TO'), below('_KT_KIND')];
  const from = fromWhom && people.pointedTo(fromWhom);
  const to = toWhom && people.pointedTo(toWhom);
  const feeling = feelings.find((one) => one === kind?.text);
  if (from !== undefined && to !== undefined && from !== to && feeling) return { part: 'feeling', from, to, feeling };
  tellOwn({ ...record, text: kind?.text ?? '' }, problems);
  return undefined;
}

function readHome(record: Structure, { people, problems }: Reading): Home {
  const name = fitted(record.below.find(({ tag }) => tag === '_KT_NAME')?.text ?? '', longestName);
  if (name.isCut) problems.tell(record.line, 'name-cut', { name: name.text });
  if (name.hadSigns) problems.tell(record.line, 'signs-removed', { name: name.text });
  const memberIds: string[] = [];
  for (const structure of record.below) {
    if (structure.tag !== '_KT_WHO') continue;
    const id = people.pointedTo(structure);
    if (id === undefined) continue;
    if (memberIds.length === mostInHome) {
      problems.tell(structure.line, 'home-too-full', { limit: mostInHome });
      break;
    }
    memberIds.push(id);
  }
  return { part: 'home', name: name.text, memberIds };
}
