/** Writes of one case are delivered in the order in which they were made. */
export const groupOf = (caseId: string | null) => `support/${caseId ?? 'team'}`;
