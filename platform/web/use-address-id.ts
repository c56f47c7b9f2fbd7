import { useParams } from '@tanstack/react-router';

/** The id that stands in the address of this page under that name, such as `caseId`; empty when it does not. */
export function useAddressId(name: string): string {
  return useParams({ strict: false, select: (params: Record<string, string | undefined>) => params[name] ?? '' });
}
