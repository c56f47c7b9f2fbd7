import type { Flow } from './schema-doing.ts';

/** How the nodes of the road hang together: `onward` along the road, `exit` out of it, `back` to an earlier place. */
export const flowEdges: Flow['edges'] = [
  { from: 'signal', to: 'first-contact', kind: 'onward' },
  { from: 'first-contact', to: 'first-contact-decision', kind: 'onward' },
  {
    from: 'first-contact-decision',
    to: 'crisis-exit',
    kind: 'exit',
    label: { nl: 'verwijzen', en: 'refer' },
  },
  {
    from: 'first-contact-decision',
    to: 'basic-provision-exit',
    kind: 'exit',
    label: { nl: 'wegwijs maken', en: 'show the way' },
  },
  {
    from: 'first-contact-decision',
    to: 'acquaintance',
    kind: 'onward',
    label: { nl: 'oppakken', en: 'pick up' },
  },
  {
    from: 'crisis-exit',
    to: 'acquaintance',
    kind: 'back',
    label: { nl: 'als er weer rust is', en: 'once it is calm' },
  },
  { from: 'acquaintance', to: 'acquaintance-decision', kind: 'onward' },
  {
    from: 'acquaintance-decision',
    to: 'plan',
    kind: 'onward',
    label: { nl: 'met onze hulp', en: 'with our help' },
  },
  {
    from: 'acquaintance-decision',
    to: 'monitoring',
    kind: 'exit',
    label: { nl: 'zonder ons', en: 'without us' },
  },
  { from: 'plan', to: 'support', kind: 'onward' },
  { from: 'support', to: 'evaluation', kind: 'onward' },
  { from: 'evaluation', to: 'evaluation-decision', kind: 'onward' },
  {
    from: 'evaluation-decision',
    to: 'plan',
    kind: 'back',
    label: { nl: 'er is nog iets nodig', en: 'more is needed' },
  },
  {
    from: 'evaluation-decision',
    to: 'monitoring',
    kind: 'onward',
    label: { nl: 'het is genoeg', en: 'it is enough' },
  },
  { from: 'monitoring', to: 'monitoring-decision', kind: 'onward' },
  {
    from: 'monitoring-decision',
    to: 'closed',
    kind: 'onward',
    label: { nl: 'het blijft goed', en: 'it lasts' },
  },
  {
    from: 'monitoring-decision',
    to: 'acquaintance',
    kind: 'back',
    label: { nl: 'terugval', en: 'relapse' },
  },
  {
    from: 'closed',
    to: 'acquaintance',
    kind: 'back',
    label: { nl: 'heropenen', en: 'reopen' },
  },
];
