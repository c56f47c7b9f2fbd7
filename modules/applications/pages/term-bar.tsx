import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { fullDay } from '../../../ui/dates.ts';
import { ProgressBar } from '../../../ui/progress/progress-bar.tsx';
import type { Term } from '../api.ts';
import { applicationMessages } from '../messages.ts';

/** One term: how much of its time has passed, in a calm bar, and how long there still is, in words. */
export function TermBar({ term }: { term: Term }) {
  const t = useText(applicationMessages);
  const language = useLanguage();
  const day = (when: string) => fullDay(when, language);
  const words = () => {
    switch (term.state) {
      case 'running':
        return term.daysLeft === 0 ? t('terms.today') : t('terms.running', { count: term.daysLeft });
      case 'late':
        return t('terms.late', { count: -term.daysLeft });
      case 'met':
      case 'met-late':
        return t(`terms.${term.state}`, { day: day(term.metOn ?? term.lastDay) });
      case 'passed':
      case 'stopped':
        return t(`terms.${term.state}`);
    }
  };
  const isOpen = term.state === 'running' || term.state === 'late';
  const moved = term.lastDay !== term.countedDay;
  return (
    <li className="term" data-state={term.state}>
      {isOpen ? (
        <ProgressBar label={t(`term.${term.id}`)} value={passed(term)} valueText={words()} />
      ) : (
        <p className="term-words">
          <strong>{t(`term.${term.id}`)}</strong> <span className="kt-soft">{words()}</span>
        </p>
      )}
      {isOpen && (
        <p className="term-words kt-soft kt-small">
          {t('terms.until', { day: day(term.lastDay) })}. {moved && t('terms.moved')}
        </p>
      )}
      {term.state === 'late' && (
        <p className="term-words">{term.id === 'decision' ? t('terms.lateDecision') : t('terms.lateHelp')}</p>
      )}
    </li>
  );
}

/** The part of the time that has passed, 0 to 100. */
const passed = ({ days, daysLeft }: Term) =>
  days === 0 ? 100 : Math.min(100, Math.max(0, Math.round(((days - daysLeft) / days) * 100)));
