/** What a case is called where its name may not be said: the last characters of its id, the same for everybody. */
export const caseNumber = (caseId: string): string => caseId.slice(-6).toUpperCase();
