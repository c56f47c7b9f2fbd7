import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  title: 'Who sees this household',
  openLead:
    'The whole team can open this household. Does a colleague live here, somebody many people know, or somebody who must not be found? Then restrict it.',
  restrict: 'Restrict',
  now: {
    title: 'This household is restricted',
    who: 'Only the coordinator, those involved and those asked for advice see it. For others in the team it does not exist: not in lists, not in search and not on Today.',
    meta: '{{name}}, {{day}}',
    barred: '{{name}} never gets to see this, not even with emergency access.',
  },
  lift: 'Lift the restriction',
  kind: {
    colleague: 'A colleague',
    'public-person': 'A well-known person',
    'secret-address': 'A secret address',
  },
  kindHelp: {
    colleague: 'Somebody who works here lives there or is close to it.',
    'public-person': 'Many people know this person, so looking is tempting.',
    'secret-address': 'Somebody must not find this address. The address gives no emergency access either.',
  },
  form: {
    title: 'Restrict this household',
    lead: 'After this only the coordinator, those involved and those asked for advice see this household. The coach knows that it is there and who coordinates it, nothing more.',
    coach: 'Are you not involved yourself? Then you will not see it any more once this is saved.',
    kind: 'Why restrict it?',
    barred: 'Which colleague must never see this?',
    barredHelp: 'Leave empty when it is somebody outside the team.',
    reason: 'Explanation',
    reasonHelp: 'Short and factual. Whoever may see the household reads this too.',
    submit: 'Restrict',
    done: 'The household is restricted.',
  },
  lifting: {
    title: 'Lift the restriction',
    lead: 'The whole team can then open and find this household again.',
    reason: 'Why can it be open again?',
    submit: 'Lift',
    done: 'The household is open to the team again.',
  },
  earlier: {
    title: 'Restricted before',
    row: 'From {{from}} to {{to}}',
    lifted: 'Lifted by {{name}}: {{reason}}',
  },
  list: {
    title: 'Restricted households',
    lead: 'You see that they are there and who coordinates them, not who they are. So no household is left without a coordinator.',
    row: 'Case {{number}}',
    meta: '{{team}} · restricted since {{day}}',
    coordinator: 'Coordinator: {{name}}',
    nobody: 'Nobody coordinates',
    appoint: 'Another coordinator',
    appointOf: 'Another coordinator for case {{number}}',
    empty: {
      title: 'No restricted households',
      text: 'A coordinator or coach restricts a household on its page People.',
    },
  },
  appoint: {
    title: 'Another coordinator',
    lead: 'You hand this case over without opening it. Whoever you choose sees it from now on.',
    who: 'Who coordinates?',
    reason: 'Why?',
    submit: 'Hand over',
    done: 'The new coordinator is recorded.',
  },
  refused: {
    self: 'Choose somebody other than yourself.',
    coordinator: 'This household needs a coordinator who may see it. Choose another coordinator first.',
    restricted: 'This household is restricted already.',
    open: 'This household is not restricted.',
    'no-worker': 'Choose somebody who works with residents.',
    barred: 'This colleague may not see this household.',
  },
};
