import { useQueryClient } from '@tanstack/react-query';
import { getAccount } from '../api.ts';

/** After a clash the account is read again: pressed once more, it is done to the account as it is now. */
export function useReadAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [getAccount.id] });
}
