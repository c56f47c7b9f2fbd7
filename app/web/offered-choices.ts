import { lazy } from 'react';

/** What rooms let other rooms choose from. Each is fetched when a form asks for it. */
export const offeredChoices = {
  provision: lazy(() =>
    import('../../modules/social-map/pages/provision-choice.tsx').then((page) => ({ default: page.ProvisionChoice })),
  ),
};
