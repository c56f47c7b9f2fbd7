import { useParams } from '@tanstack/react-router';

/** The part of the address with this name: the id in `/cases/$caseId`. Empty where the address has none. */
export function useParam(name: string): string {
  const params: Record<string, unknown> = useParams({ strict: false });
  const value = params[name];
  return typeof value === 'string' ? value : '';
}
