import { policy } from '../policy.ts';

export const searchAudit = policy(
  'audit.search',
  'The privacy officer searches who looked at what, when and why; never what stands in a record.',
  ['privacy'],
);

export const exportAudit = policy(
  'audit.export',
  'The privacy officer takes what was found in the audit along as a table, after showing once more who is there.',
  ['privacy'],
);
