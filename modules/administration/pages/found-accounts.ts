import { plainText } from '../../../platform/search/plain-text.ts';
import type { AccountRow } from '../api.ts';
import { accountStates } from '../domain.ts';

export const accountFilters = ['all', ...accountStates, 'held', 'without'] as const;
export type AccountFilter = (typeof accountFilters)[number];

/** The names of the teams somebody works in. */
export const teamsOf = ({ teams }: AccountRow, names: ReadonlyMap<string, string>): string[] =>
  teams.map(({ teamId }) => names.get(teamId) ?? '').filter(Boolean);

/** `without`: without a second step. */
function isUnder(account: AccountRow, filter: AccountFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'held':
      return account.isHeld;
    case 'without':
      return account.lacksSecondStep;
    default:
      return account.state === filter;
  }
}

/** As one looks in a telephone book: capitals and accents make no difference. */
const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Whose name, e-mail address or team holds every word that is sought, in the order of their names. */
export function foundAccounts(
  accounts: readonly AccountRow[],
  { sought, filter }: { sought: string; filter: AccountFilter },
  teamNames: ReadonlyMap<string, string>,
): AccountRow[] {
  const words = plainText(sought).split(' ');
  return accounts
    .filter((account) => {
      const text = plainText([account.name, account.email, ...teamsOf(account, teamNames)].join(' '));
      return isUnder(account, filter) && words.every((word) => text.includes(word));
    })
    .sort((one, other) => byName.compare(one.name, other.name));
}
