import type { HelperFields, InvolvedHelper } from '../api.ts';

/** A helper as the form holds one: text is never null. */
export interface HelperDraft {
  name: string;
  organisationName: string;
  helpsWith: string;
  domain: HelperFields['domain'];
  personIds: string[];
  contact: string;
  hasIntake: boolean;
  hasPlan: boolean;
  since: string | null;
  until: string | null;
}

export const draftOfHelper = (helper: InvolvedHelper | null): HelperDraft => ({
  name: helper?.name ?? '',
  organisationName: helper?.organisationName ?? '',
  helpsWith: helper?.helpsWith ?? '',
  domain: helper?.domain ?? null,
  personIds: helper?.personIds ?? [],
  contact: helper?.contact ?? '',
  hasIntake: helper?.hasIntake ?? false,
  hasPlan: helper?.hasPlan ?? false,
  since: helper?.since ?? null,
  until: helper?.until ?? null,
});

/** What is sent: empty lines are nothing. */
export const toHelper = (draft: HelperDraft): HelperFields => ({
  ...draft,
  name: draft.name.trim() || null,
  contact: draft.contact.trim() || null,
});
