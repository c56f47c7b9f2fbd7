// Being near: what was done, when one comes again, and what was promised.

import { contactFunctions } from '../../../method/functions.ts';
import { current } from '../../../method/versions.ts';
import { supportMessages } from '../../../modules/support/messages.ts';
import { openSection, type Walk } from './walk.ts';

/** Two touches and a word; first with nothing chosen, to see what is said. */
export async function recordContact(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(supportMessages);
  await openSection(walk, 'support');
  const composer = worker.find('region', t('contact.title'));
  await composer.waitFor();
  await worker.look('nothing recorded yet');
  await worker.press(t('contact.save'), { within: composer });
  await composer.getByText(t('contact.neededFunction')).waitFor();
  await worker.look('nothing chosen');
  const support = current(contactFunctions).find(({ id }) => id === 'support');
  await worker.mark('radio', new RegExp(`^${support?.label[worker.way.language]}$`), composer);
  await worker.mark('radio', t('channel.phone'), composer);
  await worker.write(t('contact.text'), story.contact, composer);
  await worker.press(t('contact.save'), { within: composer });
  await worker.find('region', t('line.title')).getByText(story.contact).waitFor();
  await worker.look('a contact recorded');
}

/** An appointment with its file for one's own diary. */
export async function makeAppointment({ story, worker }: Walk): Promise<void> {
  const t = worker.words(supportMessages);
  await worker.follow(t('appointment.add'));
  await worker.arrive(t('appointment.title'));
  await worker.press(t('appointment.save'));
  await worker.page.getByText(t('appointment.neededSubject')).waitFor();
  await worker.look('nothing filled in');
  await worker.write(t('appointment.subject'), story.appointment.subject);
  await worker.mark('radio', t('promise.tomorrow'));
  await worker.fillTime(t('appointment.time'), '10:00');
  await worker.mark('radio', t('appointment.atHome', { address: '' }));
  await worker.mark('button', story.residents[0]?.givenName ?? '');
  await worker.look('an appointment');
  await worker.press(t('appointment.save'));
  await worker.follow(new RegExp(story.appointment.subject));
  await worker.arrive(story.appointment.subject);
  await worker.findFile(t('appointment.calendar'), 'BEGIN:VCALENDAR');
  await worker.follow(/./, worker.page.locator('.kt-page-title'));
}

/** Something promised, for a day of its own. */
export async function promise({ story, worker }: Walk): Promise<void> {
  const t = worker.words(supportMessages);
  await worker.press(t('promise.add'));
  const dialog = await worker.dialog();
  await worker.press(t('promise.save'), { within: dialog });
  await dialog.getByText(t('promise.neededText')).waitFor();
  await worker.look('a promise without words');
  await worker.write(t('promise.text'), story.promise, dialog);
  await worker.mark('radio', t('promise.tomorrow'), dialog);
  await worker.press(t('promise.save'), { within: dialog });
  await worker.untilClosed(dialog);
  await worker.press(new RegExp(story.promise));
  const settling = await worker.dialog();
  await worker.press(t('cancel'), { within: settling });
  await worker.untilClosed(settling);
}
