// From a signal to a household: the part of the road before anybody sits at a table.

import { channels } from '../../../method/channels.ts';
import { current, entryAt } from '../../../method/versions.ts';
import { crisisChecks, firstContactDecisions, firstContactTopics } from '../../../method/first-contact.ts';
import { appMessages } from '../../../app/web/messages.ts';
import { channelGuideOf } from '../../../modules/first-contact/domain.ts';
import { firstContactMessages } from '../../../modules/first-contact/messages.ts';
import { householdMessages } from '../../../modules/households/messages.ts';
import { signalMessages } from '../../../modules/signals/messages.ts';
import { uiMessages } from '../../../ui/messages.ts';
import type { Walk } from './walk.ts';
import type { Walker } from './walker.ts';

/** Whoever hears of it writes it down, and sends it to the team; first with nothing in it, to see what is said. */
export async function captureSignal({ story }: Walk, taker: Walker): Promise<void> {
  const t = taker.words(signalMessages);
  const ui = taker.words(uiMessages);
  await taker.follow(taker.words(appMessages)('nav.signals'));
  await taker.arrive(t('title'));
  await taker.follow(t('add'));
  await taker.arrive(t('capture.title'));
  await taker.press(t('capture.submit'));
  await taker.page.getByText(t('capture.needed')).waitFor();
  await taker.look('refused while empty');
  const { words, place, areas, isUrgent, known, about } = story.signal;
  await taker.write(t('capture.text'), words);
  await taker.mark('radio', place);
  for (const area of areas) await taker.mark('button', ui(`area.${area}`));
  await taker.mark('radio', t(known === 'yes' ? 'capture.knownYes' : 'capture.knownNo'));
  if (isUrgent) await taker.mark('button', t('capture.urgent'));
  await taker.press(t('capture.more'));
  await taker.write(t('capture.who'), about);
  await taker.look('filled in');
  await taker.press(t('capture.submit'));
  await taker.arrive(t('title'));
}

/** A worker finds it in the inbox and picks it up. */
export async function pickUp({ story, worker }: Walk): Promise<void> {
  const t = worker.words(signalMessages);
  await worker.follow(worker.words(appMessages)('nav.signals'));
  await worker.follow(new RegExp(story.signal.words.slice(0, 25)));
  // By its title: the same words stand in the inbox too, which is still there for a moment.
  await worker.arrive(new RegExp(`^${t('page.title', { day: '' })}`));
  await worker.page.getByText(story.signal.words).first().waitFor();
  await worker.press(t('act.picked-up'));
  await worker.find('link', t('act.firstContact')).waitFor();
  await worker.press(t('act.more'));
  await worker.find('menuitem', t('act.closed')).waitFor();
  await worker.look('menu of a signal');
  await worker.page.keyboard.press('Escape');
}

/** The light talk, the check for a crisis, and the decision with its reason. */
export async function firstContact({ story, worker }: Walk): Promise<void> {
  const t = worker.words(firstContactMessages);
  const { language } = worker.way;
  await worker.follow(worker.words(signalMessages)('act.firstContact'));
  await worker.arrive(t('title'));
  await worker.press(t('submit.choose'));
  await worker.page.getByText(t('chooseFirst')).first().waitFor();
  await worker.look('nothing chosen');
  const { channel, notes, sign, crisisWords, reason } = story.firstContact;
  await worker.mark('radio', t(`channel.${channel}`));
  await worker.write(t('withWhom'), story.residents[0]?.givenName ?? '');
  const guide = entryAt(channels, channelGuideOf(channel, []) ?? '');
  const folded = new RegExp(`^${t('guide.title')}`);
  await worker.press(folded);
  await worker.page.getByText(guide?.steps[0]?.asks[0]?.[language] ?? 'no guide').waitFor();
  await worker.look('guide of the channel');
  await worker.press(folded);
  for (const topic of current(firstContactTopics)) {
    const note = notes[topic.id];
    if (note) await worker.write(topic.label[language], note);
  }
  const seen = current(crisisChecks).find(({ id }) => id === sign);
  await worker.mark('checkbox', seen ? seen.question[language] : t('crisis.none'));
  if (seen) await worker.write(t('crisis.text'), crisisWords ?? '');
  const pickUp = current(firstContactDecisions).find(({ id }) => id === 'pick-up');
  await worker.mark('radio', pickUp?.label[language] ?? '');
  await worker.write(t('decision.reason'), reason);
  await worker.look('filled in');
  await worker.press(t('submit.pick-up'));
}

/** The household with its case, begun with what is known. */
export async function makeHousehold(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(householdMessages);
  await worker.arrive(t('new.title'));
  for (const [index, resident] of story.residents.entries()) {
    if (index > 0) await worker.press(t('new.addPerson'));
    const person = worker.find('group', t('new.person', { number: index + 1 }));
    await worker.write(t('person.givenName'), resident.givenName, person);
    if (resident.infix) await worker.write(t('person.infix'), resident.infix, person);
    await worker.write(t('person.familyName'), resident.familyName, person);
    await worker.fillDay(t('person.birthDate'), resident.born, person);
  }
  const { street, houseNumber, postcode, city } = story.address;
  await worker.write(t('household.street'), street);
  await worker.write(t('household.houseNumber'), houseNumber);
  await worker.write(t('household.postcode'), postcode);
  await worker.write(t('household.city'), city);
  await worker.write(t('new.request'), story.request);
  await worker.write(t('new.headline'), story.headline);
  await worker.look('filled in');
  await worker.press(t('new.submit'));
  await worker.page.waitForURL(/\/cases\/[0-9a-f-]+$/);
  walk.casePath = new URL(worker.page.url()).pathname;
  await worker.arrive(new RegExp(story.residents[0]?.familyName ?? ''));
}
