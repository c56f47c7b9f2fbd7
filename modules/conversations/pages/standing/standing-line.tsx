import type { Bilingual } from '../../../../method/schema.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { humanDay } from '../../../../ui/dates.ts';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { conversationMessages } from '../../messages.ts';
import { StepPicture } from './step-picture.tsx';

interface Noted {
  id: string;
  reason: string | null;
  /** The day, or the moment when it has no day of its own. */
  onDay: string;
  byName: string;
  /** In the words in which it was chosen. */
  entry:
    | {
        order: number;
        label: Bilingual;
        recognise: Bilingual;
        asks?: readonly Bilingual[];
        asksOfWorker: readonly Bilingual[];
      }
    | undefined;
}

interface Props {
  title: string;
  /** Newest first; there is at least one. */
  all: readonly Noted[];
  /** How many steps there are; left out where it is no line from the first to the last. */
  count?: number;
}

/** One thing somebody stands somewhere in: a small picture, and behind it what it asks of the worker and what went before. */
export function StandingLine({ title, all, count }: Props) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const [newest, ...earlier] = all;
  if (!newest) return null;
  const { entry } = newest;
  const label = entry?.label[language] ?? '';
  return (
    <Disclosure
      title={title}
      headingLevel={4}
      meta={entry && count ? <StepPicture step={entry.order} count={count} label={label} /> : label}
    >
      <Stack gap={3}>
        <p>
          {newest.reason ?? entry?.recognise[language]}{' '}
          <span className="kt-soft">
            {t('standing.by', { name: newest.byName, day: humanDay(newest.onDay, language) })}
          </span>
        </p>
        {entry && <Lines title={t('standing.asks')} lines={entry.asksOfWorker} />}
        {entry?.asks && <Lines title={t('standing.questions')} lines={entry.asks} />}
        {earlier.length > 0 && (
          <div>
            <strong>{t('standing.earlier')}</strong>
            <List label={`${t('standing.earlier')}: ${title}`}>
              {earlier.map((one) => (
                <ListRow
                  key={one.id}
                  title={one.entry?.label[language] ?? ''}
                  meta={[one.reason, one.byName].filter(Boolean).join(' · ')}
                  trailing={humanDay(one.onDay, language)}
                />
              ))}
            </List>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Bilingual[] }) {
  const language = useLanguage();
  return (
    <div>
      <strong>{title}</strong>
      <ul className="standing-asks">
        {lines.map((line) => (
          <li key={line.nl}>{line[language]}</li>
        ))}
      </ul>
    </div>
  );
}
