import type { Member } from '../domain.ts';
import type { Problems } from './problems.ts';
import type { ReadMember } from './read-members.ts';
import type { Records, Structure } from './records.ts';

/** Who an xref of the file is. */
export class People {
  readonly #byXref = new Map<string, ReadMember>();
  readonly #byId = new Map<string, Member>();
  readonly #records: Records;
  readonly #problems: Problems;

  constructor(members: readonly ReadMember[], records: Records, problems: Problems) {
    for (const one of members) {
      if (one.record.xref !== null) this.#byXref.set(one.record.xref, one);
      this.add(one.id, one.member);
    }
    this.#records = records;
    this.#problems = problems;
  }

  add(id: string, member: Member): void {
    this.#byId.set(id, member);
  }

  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? '';
  }

  /** The id of who is pointed to. @VOID@ (7.0) says that somebody is not known, and that is no problem. */
  pointedTo(pointing: Structure): string | undefined {
    if (pointing.pointer === '@VOID@') return undefined;
    const one = this.#byXref.get(pointing.pointer ?? '');
    if (!one) this.tellLost(pointing);
    return one?.id;
  }

  /** A pointer to nothing, or to something of another kind. */
  tellLost(pointing: Structure): void {
    const isThere = this.#records.byXref.has(pointing.pointer ?? '');
    const xref = pointing.pointer ?? pointing.text;
    this.#problems.tell(pointing.line, isThere ? 'pointer-wrong' : 'pointer-nowhere', { xref });
  }
}
