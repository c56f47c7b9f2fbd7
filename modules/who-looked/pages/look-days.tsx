import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { answered, pathOf } from '../../../platform/web/call.ts';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay, writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DownloadIcon, EditIcon, EyeIcon, SearchIcon } from '../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { printLookLink, type ToldLook, type WhoLooked } from '../api.ts';
import { lookMessages } from '../messages.ts';
import { whatWords, whenWords, whoWords } from '../words.ts';

const shownAtFirst = 7;

interface Props {
  told: WhoLooked;
  opening: { token: string; answer: string };
}

/** Who looked, day by day: what was opened stands in full, what only was in a list is quieter, with an open mark. */
export function LookDays({ told, opening }: Props) {
  const t = useText(lookMessages);
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const pdf = usePdf(opening);
  const { firstName, since, livedUntil, until, days } = told;
  const shown = isWhole ? days : days.slice(0, shownAtFirst);
  return (
    <Stack gap={5}>
      <div ref={place} tabIndex={-1} className="looks-intro">
        <p>
          <strong>{t('hello', { name: firstName })}</strong>
        </p>
        <p>{t('intro')}</p>
        <p className="kt-soft">
          {t('period', { since: writtenDay(since, language), until: writtenDay(until, language) })}
        </p>
        {livedUntil && <p>{t('lived', { day: writtenDay(livedUntil, language) })}</p>}
      </div>
      {days.length === 0 && (
        <EmptyState drawing="cup" title={t('nobody')}>
          {t('nobodyText')}
        </EmptyState>
      )}
      {shown.map(({ day, looks }) => (
        <Card key={day} title={fullDay(day, language)}>
          <ul className="looks-list">
            {looks.map((look, index) => (
              <LookLine key={index} look={look} />
            ))}
          </ul>
        </Card>
      ))}
      {shown.length < days.length && (
        <div>
          <Button onPress={() => setWhole(true)}>{t('more', { count: days.length - shown.length })}</Button>
        </div>
      )}
      <Card title={t('question.title')} tone="sunken">
        <Stack gap={3}>
          <p>{t('question.text')}</p>
          <p>{t('names')}</p>
          <p className="kt-soft">{t('leftOut')}</p>
        </Stack>
      </Card>
      {pdf.error && (
        <Notice tone="warn" isLive>
          {t('pdfFailed')}
        </Notice>
      )}
      <div>
        <Button icon={<DownloadIcon size={1} />} isPending={pdf.isPending} onPress={() => pdf.mutate()}>
          {t('pdf')}
        </Button>
      </div>
    </Stack>
  );
}

const icons = { opened: EyeIcon, recorded: EditIcon, listed: SearchIcon } as const;

function LookLine({ look }: { look: ToldLook }) {
  const t = useText(lookMessages);
  const language = useLanguage();
  const Icon = icons[look.how];
  return (
    <li data-how={look.how}>
      <span className="looks-mark" aria-hidden="true">
        <Icon size={1} />
      </span>
      <div>
        <p className="looks-who">{whoWords(t, look)}</p>
        <p>{whatWords(t, look, language)}</p>
        <p className="kt-soft kt-small">{whenWords(t, look, language)}</p>
      </div>
    </li>
  );
}

/** The link stands in the body of the request, so a plain address cannot fetch the paper. */
function usePdf(opening: Props['opening']) {
  return useMutation<undefined, ProblemError>({
    mutationFn: async () => {
      const response = await answered('POST', pathOf(printLookLink), { body: opening, key: uuidv7() });
      const address = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = address;
      link.download = 'keukentafel.pdf';
      link.click();
      // Not at once: the browser starts reading after the click.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return undefined;
    },
  });
}
