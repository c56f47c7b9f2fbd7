/**
 * What personal data are processed for, as the register of processing activities names it (AVG art. 30). Every entry of
 * the audit says one. The words of the screens are in modules/audit; docs/privacy.md says on which basis each stands.
 */
export const purposes = ['support', 'signals', 'figures', 'rights', 'oversight', 'accounts'] as const;
export type Purpose = (typeof purposes)[number];

/** By the entity of a permission; whatever is not named here belongs to supporting a household. */
const purposeOfEntity: Record<string, Purpose> = {
  account: 'accounts',
  team: 'accounts',
  'sign-in': 'accounts',
  audit: 'oversight',
  'break-glass': 'oversight',
  'look-question': 'oversight',
  figure: 'figures',
  retention: 'rights',
  right: 'rights',
  'data-subject': 'rights',
  signal: 'signals',
};

/** The purpose of a permission, from its name: `signal.pick-up` is for signals. */
export const purposeOf = (permission: string): Purpose => purposeOfEntity[permission.split('.')[0] ?? ''] ?? 'support';
