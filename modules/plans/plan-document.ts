import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument, Tone } from '../../platform/pdf/document.ts';
import { writtenDay } from '../../ui/dates.ts';
import { uiMessages } from '../../ui/messages.ts';
import type { ActionContent, GoalContent, PlanContent, SolutionContent } from './content.ts';
import { frames, type Frame } from './domain.ts';
import { planMessages } from './messages.ts';
import type { VersionHead } from './records.ts';
import { arrangementSentence } from './words.ts';

export interface Paper {
  household: string;
  members: readonly { id: string; name: string; isAdult: boolean }[];
  printedOn: string;
  language: Language;
  /** Left out: the plan as it is now, not frozen. */
  version?: VersionHead;
}

const tones: Record<Frame, Tone> = {
  'own-strength': 'green',
  'social-network': 'blue',
  'general-provision': 'gold',
  'individual-provision': 'terracotta',
};

/** The plan on paper, in plain language: who does what first, then each wish, then room to sign. */
export function planDocument(content: PlanContent, paper: Paper): PdfDocument {
  const { household, printedOn, language, version } = paper;
  const t = textIn(planMessages, language);
  const day = (when: string) => writtenDay(when, language);
  return {
    title: t('titleOf', { name: household }),
    subtitle: version
      ? t('paper.version', { number: version.number, day: day(version.at), name: version.byName })
      : t('paper.draft', { day: day(printedOn) }),
    language,
    footer: t('paper.footer', { household, day: day(printedOn) }),
    blocks: [
      { kind: 'paragraph', text: t('paper.rights'), tone: 'soft' },
      ...shareBlocks(content, language),
      ...content.goals.flatMap((goal) => goalBlocks(goal, content, language)),
      ...looseProblems(content, language),
      ...alreadyBlocks(content.already, language),
      ...agreementBlocks(paper),
    ],
  };
}

function shareBlocks({ arrangement, goals }: PlanContent, language: Language): Block[] {
  const t = textIn(planMessages, language);
  const ui = textIn(uiMessages, language);
  const sentence = arrangementSentence(t, arrangement, { to: 'you' });
  if (arrangement.total === 0) {
    return [{ kind: 'paragraph', text: goals.length === 0 ? t('paper.emptyPlan') : sentence }];
  }
  const parts = frames.map((frame) => ({
    label: ui(`frame.${frame}`),
    value: arrangement.counts[frame],
    tone: tones[frame],
  }));
  const inWords = parts.map(({ label, value }) => t('share.part', { label, count: value })).join(', ');
  return [
    { kind: 'heading', level: 2, text: t('share.title') },
    { kind: 'paragraph', text: sentence },
    { kind: 'stackedBar', alt: t('paper.barAlt', { sentence, parts: inWords }), parts },
  ];
}

/** One wish on paper: how it will be seen, what helps, who does what. `problems`: those that may be told with it. */
export function goalBlocks(
  goal: GoalContent,
  { problems }: Pick<PlanContent, 'problems'>,
  language: Language,
): Block[] {
  const t = textIn(planMessages, language);
  const day = (when: string) => writtenDay(when, language);
  const problem = problems.find(({ id }) => id === goal.problemId);
  const status = goal.status === 'open' ? '' : ` ${t(`goals.status.${goal.status}`)}.`;
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: goal.text }];
  const whose = (goal.whose ? t('paper.whose', { name: goal.whose }) : '') + status;
  if (whose) blocks.push({ kind: 'paragraph', text: whose.trim(), tone: 'soft' });
  if (problem) blocks.push({ kind: 'quote', voice: problem.by ?? t('paper.someone'), text: problem.words });
  if (goal.results.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: t('paper.how') });
    blocks.push({
      kind: 'list',
      items: goal.results.map(({ text, due }) => (due ? `${text}, ${t('result.due', { day: day(due) })}` : text)),
    });
  }
  if (goal.solutions.length > 0) blocks.push(solutionTable(goal.solutions, language));
  if (goal.actions.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: t('paper.doing') });
    blocks.push({
      kind: 'table',
      head: [t('paper.act'), t('paper.who'), t('paper.when')],
      widths: [5, 3, 3],
      rows: goal.actions.map((action) => [
        action.text,
        action.who ?? t('paper.noOne'),
        action.doneOn
          ? t('paper.alreadyDone', { day: day(action.doneOn) })
          : action.due
            ? day(action.due)
            : t('paper.noDay'),
      ]),
    });
  }
  const fading = goal.actions.filter((action) => action.fading.length > 0);
  if (fading.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: t('paper.back') });
    blocks.push({ kind: 'list', items: fading.map((action) => fadingLine(action, language)) });
  }
  return blocks;
}

/** "Meegaan naar de buurtkamer: samen (3 maart 2026), alleen (24 maart 2026)." */
function fadingLine({ text, fading }: ActionContent, language: Language): string {
  const t = textIn(planMessages, language);
  const steps = fading.map(({ step, from, reachedOn }) => {
    const when = reachedOn ?? from;
    const name = t(`fading.step.${step}`);
    return when ? `${name} (${writtenDay(when, language)})` : name;
  });
  return `${text}: ${steps.join(', ')}.`;
}

const solutionLine = ({ text, by, provision }: SolutionContent) =>
  [text, ...[by, provision].filter((more) => more !== null && !text.toLowerCase().includes(more.toLowerCase()))].join(
    ', ',
  );

function solutionTable(solutions: readonly SolutionContent[], language: Language): Block {
  const t = textIn(planMessages, language);
  const ui = textIn(uiMessages, language);
  return {
    kind: 'table',
    head: [t('paper.frameHead'), t('paper.what')],
    widths: [2, 5],
    rows: frames.map((frame) => {
      const lines = solutions.filter((solution) => solution.frame === frame).map(solutionLine);
      return [ui(`frame.${frame}`), lines.join('\n') || t('paper.nothing')];
    }),
  };
}

function looseProblems({ problems, goals }: PlanContent, language: Language): Block[] {
  const t = textIn(planMessages, language);
  const loose = problems.filter(({ id }) => !goals.some(({ problemId }) => problemId === id));
  if (loose.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('paper.problems') },
    ...loose.map(({ words, by }): Block => ({ kind: 'quote', voice: by ?? t('paper.someone'), text: words })),
  ];
}

function alreadyBlocks(already: readonly SolutionContent[], language: Language): Block[] {
  if (already.length === 0) return [];
  const t = textIn(planMessages, language);
  return [{ kind: 'heading', level: 2, text: t('paper.already') }, solutionTable(already, language)];
}

function agreementBlocks({ version, members, language }: Paper): Block[] {
  if (!version) return [];
  const t = textIn(planMessages, language);
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: t('paper.agreement') }];
  if (version.answers.length > 0) {
    blocks.push({
      kind: 'keyValues',
      items: version.answers.map(({ name, answer, how, onDay }) => ({
        key: name,
        value: `${t(`agree.${answer}`)}, ${t(`agree.way.${how}`).toLowerCase()}, ${writtenDay(onDay, language)}`,
      })),
    });
  }
  for (const { name, remark } of version.answers) {
    if (remark) blocks.push({ kind: 'quote', voice: t('paper.remark', { name }), text: remark });
  }
  const toSign = members.filter(
    ({ id, isAdult }) => isAdult && !version.answers.some(({ personId }) => personId === id),
  );
  if (toSign.length > 0) {
    blocks.push({ kind: 'paragraph', text: t('paper.signIntro') });
    blocks.push({ kind: 'signatureLine', labels: toSign.map(({ name }) => t('paper.sign', { name })) });
  }
  return blocks;
}
