import type { Translation } from '../../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  begin: {
    title: 'Nobody chosen yet',
    text: 'Choose three or four people together. Talk about what you do together, what the contact gives and what it costs.',
    action: 'Begin to choose',
    who: 'Who is it about?',
  },
  add: {
    label: 'Whom do you choose?',
    help: 'For example: sister Anna, together cooking, gives peace, costs a lot of travelling, knows Piet.',
    enough: 'There are {{count}}. Three or four is often enough; more is fine.',
  },
  list: {
    title: 'Whom you chose',
    empty: 'Nobody was chosen yet.',
    earlier: '{{name}} one place earlier',
    later: '{{name}} one place later',
    moved: '{{name}}: place {{place}} of {{count}}',
  },
  picture: {
    label: 'Drawing. Arrows left and right: to the next. Up and down: one place earlier or later. Enter: change.',
  },
  knows: {
    title: 'Do {{one}} and {{other}} know each other?',
    no: 'No, or I do not know',
    knows: 'Know each other',
    close: 'Get on well',
    tension: 'There is tension',
    who: 'How is it between {{one}} and {{other}}?',
    hint: 'Drag somebody onto another: then you say whether they know each other.',
  },
  change: { came: 'new', went: 'gone', otherwise: 'different' },
  legend: {
    gives: 'Gives you something',
    costs: 'Costs you something',
    text: 'Plus: what the contact gives you; the arrow goes to the middle. Minus and dashes: what it costs you; the arrow goes away from you. A line between two people: they know each other, without you as well. A double line: they get on well. A zigzag: there is tension.',
  },
  talk: {
    onlyCosts: 'The contact with {{name}} costs you something. What else does it give you?',
    onlyCostsHint: 'Ask it openly. Nothing is an answer too, and says nothing about who is not here.',
    together: '{{one}} and {{other}} know each other. What could they do together?',
    togetherHint: 'Let the resident think of whether and how that is asked.',
    tension: 'There is tension between {{one}} and {{other}}. What do you notice of it?',
    tensionHint: 'Take no side. Ask what the resident needs when both are there.',
    nobodyKnows: 'These people do not know each other yet. Whom of them would you like to bring together?',
    nobodyKnowsHint: 'There is no need. Apart can be good as well.',
  },
  words: {
    together: 'Together: {{what}}.',
    gives: 'Gives: {{what}}.',
    costs: 'Costs: {{what}}.',
    knows: '{{one}} and {{other}} know each other.',
    close: '{{one}} and {{other}} get on well.',
    tension: 'There is tension between {{one}} and {{other}}.',
    count_one: 'What people mean to {{middle}}: one name.',
    count_other: 'What people mean to {{middle}}: {{count}} names.',
  },
  paper: {
    title: 'What people mean to {{name}}',
    empty: 'Nobody was chosen yet.',
    pairs: 'Who know each other',
    together: 'Together',
    gives: 'Gives',
    costs: 'Costs',
  },
};
