import { reviewQuestions } from '../../method/evaluation.ts';
import { current } from '../../method/versions.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { Block, PdfDocument } from '../../platform/pdf/document.ts';
import { evaluationMessages } from './messages.ts';

/** The questions about the experience on paper: answers to tick, and lines to write on (C appendix II, 25). */
export function experienceForm(firstName: string | null, language: Language): PdfDocument {
  const t = textIn(evaluationMessages, language);
  const questions = current(reviewQuestions).filter(({ moment }) => moment === 'experience');
  const blocks = questions.flatMap((question, index): Block[] => [
    { kind: 'heading', level: 2, text: `${index + 1}. ${question.ask[language]}` },
    { kind: 'paragraph', text: question.answers.map(({ label }) => `☐ ${label[language]}`).join('     ') },
    { kind: 'signatureLine', labels: [question.more[language]] },
  ]);
  return {
    title: t('form.title'),
    ...(firstName ? { subtitle: t('form.for', { name: firstName }) } : {}),
    language,
    footer: t('form.footer'),
    blocks: [
      { kind: 'paragraph', text: t('form.opening') },
      ...blocks,
      { kind: 'space', size: 'small' },
      { kind: 'paragraph', text: t('form.closing') },
    ],
  };
}
