import type { ReactNode } from 'react';
import type { Fragment } from '../api.ts';

/** Where a fragment lies, for what another room does with it. */
export interface FragmentPlace {
  caseId: string;
  conversationId: string;
  fragment: Fragment;
}

/**
 * Something another room offers to do with a fragment, such as making it a goal. The app brings these in, because rooms
 * do not know each other's screens.
 */
export interface FragmentAction {
  id: string;
  isFor: (fragment: Fragment) => boolean;
  draw: (place: FragmentPlace) => ReactNode;
}
