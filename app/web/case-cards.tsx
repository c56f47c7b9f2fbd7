import { lazy, type ComponentType } from 'react';

/** A card on the overview of a case, of whichever room; it reads what it shows and shows nothing while there is nothing. */
export interface CaseCard {
  id: string;
  /** Above everything, the wide column, the narrow one, or below the request: what is good to know of how it began. */
  column: 'top' | 'main' | 'side' | 'history';
  Card: ComponentType<{ caseId: string }>;
}

/** The cards of the rooms, top to bottom in each column; a room adds its own with one line. */
export const caseCards: readonly CaseCard[] = [
  {
    id: 'still-busy',
    column: 'top',
    Card: lazy(() =>
      import('../../modules/dormant/pages/still-busy-notice.tsx').then((page) => ({ default: page.StillBusyNotice })),
    ),
  },
  {
    id: 'first-contact',
    column: 'history',
    Card: lazy(() =>
      import('../../modules/first-contact/pages/first-contact-card.tsx').then((page) => ({
        default: page.FirstContactCard,
      })),
    ),
  },
  {
    id: 'promised',
    column: 'side',
    Card: lazy(() =>
      import('../../modules/support/pages/promised-card.tsx').then((page) => ({ default: page.PromisedCard })),
    ),
  },
  {
    id: 'wants',
    column: 'main',
    Card: lazy(() => import('../../modules/plans/pages/wants-card.tsx').then((page) => ({ default: page.WantsCard }))),
  },
  {
    id: 'attachments',
    column: 'main',
    Card: lazy(() =>
      import('../../modules/attachments/pages/attachments-card.tsx').then((page) => ({
        default: page.AttachmentsCard,
      })),
    ),
  },
  {
    id: 'ecogram',
    column: 'side',
    Card: lazy(() =>
      import('../../modules/drawings/ecogram/pages/ecogram-card.tsx').then((page) => ({ default: page.EcogramCard })),
    ),
  },
  {
    id: 'share',
    column: 'side',
    Card: lazy(() => import('../../modules/plans/pages/share-card.tsx').then((page) => ({ default: page.ShareCard }))),
  },
  {
    id: 'together',
    column: 'side',
    Card: lazy(() =>
      import('../../modules/referrals/pages/together-card.tsx').then((page) => ({ default: page.TogetherCard })),
    ),
  },
  {
    id: 'sharing',
    column: 'side',
    Card: lazy(() =>
      import('../../modules/sharing/pages/sharing-card.tsx').then((page) => ({ default: page.SharingCard })),
    ),
  },
];
