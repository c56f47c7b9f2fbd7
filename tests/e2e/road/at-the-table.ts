// The conversation: prepared, held at the table, told back in a report that the resident answers.

import { conversationPreparation } from '../../../method/conversation-preparation.ts';
import { fragmentKinds } from '../../../method/fragment-kinds.ts';
import { current } from '../../../method/versions.ts';
import { strengthsOf } from '../../../modules/conversations/domain-strengths.ts';
import { conversationMessages } from '../../../modules/conversations/messages.ts';
import { tableMessages } from '../../../modules/conversations/table-messages.ts';
import { uiMessages } from '../../../ui/messages.ts';
import type { Said } from './story.ts';
import { dayFromNow, openSection, type Walk } from './walk.ts';
import type { Walker } from './walker.ts';

/** Who comes, what for, what was told beforehand; from here to the table. */
export async function prepare(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(conversationMessages);
  await openSection(walk, 'conversations');
  await worker.arriveIn(t('title'));
  await worker.press(t('list.new'));
  await worker.arriveIn(t('prepare.title'));
  await worker.fillDay(t('prepare.day'), dayFromNow(0));
  await worker.fillTime(t('prepare.time'), '09:30');
  await worker.write(new RegExp(`^${t('prepare.place')}$`), story.conversation.place);
  for (const { givenName } of story.residents) await worker.mark('button', givenName);
  await worker.write(t('prepare.aim'), story.conversation.aim);
  const tellable = current(conversationPreparation).filter(({ about }) => about === 'told');
  for (const { label } of tellable.slice(0, story.conversation.told)) {
    await worker.mark('checkbox', label[worker.way.language]);
  }
  await worker.look('prepared');
  await worker.press(t('prepare.save'));
  await worker.page.getByText(t('prepare.saved'), { exact: true }).waitFor();
  await worker.findPdf(t('prepare.invitation'));
  await worker.follow(t('list.table'));
}

/** What is said, whose words, what it is and what about; one thing is marked after it was laid down. */
export async function talk({ story, worker }: Walk): Promise<void> {
  const t = worker.words(tableMessages);
  await worker.arrive(/./);
  const [markedLater, ...rest] = story.conversation.said;
  if (markedLater) {
    await speak(worker, markedLater);
    await lay(worker, markedLater);
    await worker.press(t('stream.tag', { text: beginning(markedLater.words) }));
    await worker.mark('radio', kindOf(worker, markedLater), worker.find('radiogroup', t('stream.kind')));
    await worker.mark('radio', areaOf(worker, markedLater), worker.find('radiogroup', t('stream.area')));
    await worker.look('what is said, being marked');
    await worker.press(t('stream.done'), { within: worker.page.locator('.table-panel') });
  }
  const toBuildOn = rest.find(({ kind }) => strengthsOf(kind).length > 0);
  for (const said of rest) {
    await speak(worker, said);
    await worker.mark('radio', kindOf(worker, said), worker.find('region', t('composer.field')));
    if (said === toBuildOn) await readHelp(worker, said);
    await chooseArea(worker, said);
    await lay(worker, said);
  }
  await worker.look('a full table');
}

/** The picture beside it, the resident looking along, and the end. */
export async function roundOff({ worker }: Walk): Promise<void> {
  const t = worker.words(tableMessages);
  // A wide screen shows the picture all the time.
  if (worker.way.screen === 'phone') {
    await atHead(worker, t('picture.open'));
    const picture = await worker.dialog();
    await worker.page.keyboard.press('Escape');
    await worker.untilClosed(picture);
  }
  await atHead(worker, t('resident'));
  await worker.look('the resident looks along');
  await atHead(worker, t('residentStop'));
  await atHead(worker, t('end'));
  const ending = await worker.dialog();
  await worker.press(t('end'), { within: ending });
  await worker.untilClosed(ending);
  await worker.find('link', t('toReport')).waitFor();
  await worker.look('rounded off');
  await worker.follow(t('toReport'));
}

/** Written plainly, read together, answered with a remark, frozen. */
export async function report({ story, worker }: Walk): Promise<void> {
  const t = worker.words(conversationMessages);
  const { area, words } = story.conversation.section;
  await worker.arriveIn(t('report.title'));
  const part = worker.page
    .locator('section,article,div.kt-card')
    .filter({ hasText: worker.words(uiMessages)(`area.${area}`) });
  await worker.write(t('report.words'), words, part.last());
  await worker.look('a part that is not saved');
  await worker.press(t('report.saveSection'));
  await worker.find('button', t('report.saveSection')).waitFor({ state: 'detached' });
  await worker.findPdf(t('report.printDraft'));
  await worker.follow(t('report.read'));
  await worker.arrive(t('report.readTitle'));
  await worker.mark('radio', t('report.yesBut'));
  await worker.press(t('report.freeze'));
  await worker.page.getByText(t('report.remarkNeeded')).first().waitFor();
  await worker.write(t('report.remark'), story.remark);
  await worker.look('answered');
  await worker.press(t('report.freeze'));
  await worker.arriveIn(t('report.title'));
  await worker.press(new RegExp(t('report.version', { number: 1 })));
  await worker.page.getByText(story.remark).first().waitFor();
  await worker.look('a frozen version');
  await worker.findPdf(t('report.print'));
}

/** Beside something to build on stand questions that bring it to light. */
async function readHelp(worker: Walker, said: Said): Promise<void> {
  const t = worker.words(tableMessages);
  await worker.press(t('strengths.open', { kind: kindOf(worker, said).toLowerCase() }));
  const help = await worker.dialog();
  await help.getByText(strengthsOf(said.kind)[0]?.asks[0]?.[worker.way.language] ?? 'no question').waitFor();
  await worker.page.keyboard.press('Escape');
  await worker.untilClosed(help);
}

/** Gives the word to who says it. */
async function speak(worker: Walker, { by }: Said): Promise<void> {
  const t = worker.words(tableMessages);
  const people = worker.find('group', t('people.label'));
  const name = by === 'worker' ? new RegExp(String.raw`\(${t('people.me')}\)$`) : new RegExp(`^${by}`);
  await worker.mark('button', name, people);
}

/** On a small screen the topics lie on the strip above; elsewhere they stand beside the kinds as well. */
function chooseArea(worker: Walker, said: Said): Promise<void> {
  const t = worker.words(tableMessages);
  if (worker.way.screen !== 'phone') {
    return worker.mark('radio', areaOf(worker, said), worker.find('region', t('composer.field')));
  }
  return worker.mark('button', areaOf(worker, said), worker.find('group', t('topics.title')));
}

async function lay(worker: Walker, { words }: Said): Promise<void> {
  const t = worker.words(tableMessages);
  const composer = worker.find('region', t('composer.field'));
  await worker.write(/./, words, composer);
  await worker.press(t('composer.lay'), { within: composer });
  await worker.page.locator('.table-fragment').filter({ hasText: words }).waitFor();
}

/** As far as the button of something said tells its words. */
export const beginning = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
const kindOf = ({ way }: Walker, { kind }: Said) =>
  current(fragmentKinds).find(({ id }) => id === kind)?.label[way.language] ?? kind;
const areaOf = (worker: Walker, { area }: Said) => worker.words(uiMessages)(`area.${area}`);

/** What one does with the table as a whole stands at its head; on a small screen in a menu. */
async function atHead(worker: Walker, what: string): Promise<void> {
  if (worker.way.screen === 'phone') await worker.fromMenu(worker.words(tableMessages)('more'), what);
  else await worker.press(what);
}
