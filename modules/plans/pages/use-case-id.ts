import { useParams } from '@tanstack/react-router';

/** The case that the address of this page names. */
export function useCaseId(): string {
  return useParams({ strict: false, select: ({ caseId = '' }: { caseId?: string }) => caseId });
}
