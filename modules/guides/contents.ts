import { channels } from '../../method/channels.ts';
import { handouts } from '../../method/handouts/handouts.ts';
import { peerReviewModels } from '../../method/handouts/peer-review.ts';
import { questionCraft } from '../../method/question-craft.ts';
import type { Bilingual } from '../../method/schema.ts';
import { beacons } from '../../method/values/beacons.ts';
import { coreValues } from '../../method/values/core-values.ts';
import { nonviolentSteps } from '../../method/values/nonviolent.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Text } from '../../platform/i18n/messages.ts';
import type { Guide, Shelf } from './guide.ts';
import { guideMessages } from './messages.ts';
import type { nl } from './messages.nl.ts';

// Guides are made of the newest entries of the way of working: nothing is written of them, so none is kept with a version.

/** A handout is for talking, unless it is about the neighbourhood. */
const nearby: readonly string[] = ['quartermastering', 'neighbourhood-map'];

/** The name of what the way of working gives as a list without a name of its own. */
type Named = Parameters<Text<typeof nl>>[0];
const inBoth = (key: Named): Bilingual => ({
  nl: textIn(guideMessages, 'nl')(key),
  en: textIn(guideMessages, 'en')(key),
});

const byChannel = current(channels).map(({ id, label, hint, steps }): Guide => ({
  ...{ id: `channel-${id}`, shelf: 'first-words', title: label, lead: hint },
  parts: steps.map((step) => ({ kind: 'say', title: step.label, lines: step.asks, hint: step.hint ?? null })),
}));

const handoutGuides = current(handouts).map((handout): Guide => ({
  id: handout.id,
  shelf: nearby.includes(handout.id) ? 'neighbourhood' : 'conversation',
  title: handout.label,
  lead: handout.hint,
  parts: [
    { kind: 'when', text: handout.when },
    { kind: 'do', lines: handout.asksOfWorker },
    { kind: 'say', title: null, lines: handout.asks, hint: null },
    { kind: 'watch-out', text: handout.watchOut },
  ],
}));

const withoutBlame: Guide = {
  ...{ id: 'without-blame', shelf: 'conversation' },
  ...{ title: inBoth('withoutBlame.title'), lead: inBoth('withoutBlame.lead') },
  parts: current(nonviolentSteps).map((step) => ({
    ...{ kind: 'sentence', title: step.label, text: step.hint, notThis: step.notThis },
    ...{ openings: [step.opening, step.openingOther], pairs: step.examples },
  })),
};

const questions = current(questionCraft).map((kind): Guide => ({
  ...{ id: `question-${kind.id}`, shelf: 'questions', title: kind.label, lead: kind.hint },
  parts: [
    { kind: 'when', text: kind.when },
    { kind: 'examples', byArea: kind.examples },
    { kind: 'watch-out', text: kind.watchOut },
  ],
}));

const meetings = current(peerReviewModels).map((model): Guide => ({
  ...{ id: model.id, shelf: 'together', title: model.label, lead: model.when },
  parts: [
    { kind: 'yields', text: inBoth(`aims.${model.aims}`) },
    { kind: 'meeting', steps: model.steps },
    { kind: 'watch-out', text: model.watchOut },
  ],
}));

/** A list of values is one page: a team holds its work against all of them. */
const values = (id: string, shelf: Shelf, name: 'beacons' | 'coreValues', all: typeof beacons | typeof coreValues) => ({
  ...{ id, shelf, title: inBoth(`${name}.title`), lead: inBoth(`${name}.lead`) },
  parts: current(all).map(
    ({ label, hint, reflect }) => ({ kind: 'reflect', title: label, text: hint, lines: reflect }) as const,
  ),
});

/** All guides, in the order in which they stand on their shelves. */
export const guides: readonly Guide[] = [
  ...byChannel,
  ...handoutGuides,
  withoutBlame,
  ...questions,
  ...meetings,
  values('beacons', 'together', 'beacons', beacons),
  values('core-values', 'together', 'coreValues', coreValues),
];
