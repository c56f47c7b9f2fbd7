import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  product: 'Keukentafel',
  nav: {
    today: 'Today',
    signals: 'Signals',
    households: 'Households',
    sharedWithMe: 'Shared with me',
    socialMap: 'Social map',
    find: 'Search',
    emergencies: 'Emergency access',
    emergenciesWaiting_one: '{{count}} to be judged',
    emergenciesWaiting_other: '{{count}} to be judged',
    restrictedCases: 'Restricted',
    bringIn: 'Bring in',
    retention: 'Keeping',
  },
  user: {
    menu: 'Menu of {{name}}',
    language: 'Nederlands',
    security: 'Sign-in and security',
    kit: 'Building blocks',
    signOut: 'Sign out',
    theme: 'Display',
    themeSystem: 'Display: as the device',
    themeLight: 'Display: light',
    themeDark: 'Display: dark',
  },
  status: {
    offline: 'No connection: what you type is kept here',
    waiting_one: '{{count}} thing waits for a connection',
    waiting_other: '{{count}} things wait for a connection',
    attention_one: '{{count}} thing could not be kept: please look',
    attention_other: '{{count}} things could not be kept: please look',
  },
  waiting: {
    title: 'What is still to be sent',
    lead: 'This is safe on this device and has not reached the team yet.',
    deliver: 'Send now',
    none: 'Everything was sent',
    noneText: 'Nothing waits on this device.',
    again: 'Try again',
    remove: 'Take away',
    open: 'See what waits',
  },
  update: { ready: 'There is a new version.', apply: 'Use it now' },
  ended: {
    title: 'Sign in again',
    text: 'Your session is over. What you typed is still on this device. Sign in and go on where you were.',
  },
  stepUp: {
    title: 'Confirm that it is you',
    text: 'Not everyone who passes your screen may do this. After that it goes on by itself.',
  },
  notFound: { title: 'This page is not there', text: 'Perhaps the address has changed.', home: 'To today' },
  failed: { title: 'Something went wrong', text: 'What you typed is kept. Load the page again.', again: 'Load again' },
};
