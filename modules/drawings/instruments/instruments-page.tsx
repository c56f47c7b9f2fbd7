import { Suspense, useState } from 'react';
import { current } from '../../../method/versions.ts';
import { drawings as methodDrawings } from '../../../method/network/drawings.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { plainText } from '../../../platform/search/plain-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { fullDay } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { findGuides } from '../../guides/domain.ts';
import { listDrawings, type CaseDrawings, type Drawing } from '../api.ts';
import { drawingKinds, type DrawingKind } from '../domain.ts';
import { drawingMessages } from '../messages.ts';
import { notesMessages } from '../notes/messages.ts';
import { boardTitle } from '../notes/words.ts';
import { toolIds } from '../tool-ids.ts';
import { listTools } from '../toolbox/api.ts';
import { GuidesShelf } from './guides-shelf.tsx';
import { thumbnails } from './thumbnails.tsx';
import '../pages/drawings.css';
import './instruments.css';

/** Everything that can be put on the table with a household, and what was made with it last. */
export function InstrumentsPage() {
  const t = useText(drawingMessages);
  const caseId = useAddressId('caseId');
  const drawings = useRead(listDrawings, { params: { caseId }, query: {} });
  const household = drawings.data?.householdName ?? '';
  return (
    <Page
      title={t('instruments.title')}
      {...(household
        ? { documentTitle: `${t('instruments.title')} · ${household}`, lead: t('instruments.lead', { household }) }
        : {})}
      back={{ href: `/cases/${caseId}`, label: t('instruments.back') }}
    >
      <Loaded of={drawings}>{(around) => <Shelves caseId={caseId} around={around} />}</Loaded>
    </Page>
  );
}

interface Instrument {
  id: string;
  kind: DrawingKind;
  toolId: string | null;
  href: string;
  title: string;
  hint: string;
}

function Shelves({ caseId, around }: { caseId: string; around: CaseDrawings }) {
  const t = useText(drawingMessages);
  const language = useLanguage();
  const board = useText(notesMessages);
  const [search, setSearch] = useState('');
  const { data } = useRead(listTools);
  const root = `/cases/${caseId}`;
  const drawn = [
    ...current(methodDrawings).flatMap(({ id, label, explain }): Instrument[] => {
      const kind = drawingKinds.find((one) => one === id);
      return kind
        ? [{ id, kind, toolId: null, href: `${root}/${id}`, title: label[language], hint: explain[language] }]
        : [];
    }),
    ...toolIds.notes.map((id): Instrument => ({
      ...{ id, kind: 'notes', toolId: id, href: `${root}/${id}` },
      ...{ title: boardTitle(id, language), hint: board(`begin.text.${id}`) },
    })),
  ];
  const sheets = (filledBy: 'together' | 'worker') =>
    (data?.tools ?? [])
      .filter((tool) => tool.filledBy === filledBy && !tool.isRetired && tool.version !== null)
      .map(({ id, label, hint }): Instrument => ({
        ...{
          id,
          kind: 'sheet',
          toolId: id,
          href: `${root}/sheets/${id}`,
          title: label[language],
          hint: hint[language],
        },
      }));
  const words = plainText(search).split(' ');
  const isFound = ({ title, hint }: Instrument) => words.every((word) => plainText(`${title} ${hint}`).includes(word));
  const shelves = (
    [
      ['drawn', drawn],
      ['together', sheets('together')],
      ['worker', sheets('worker')],
    ] as const
  ).map(([name, all]) => [name, all.filter(isFound)] as const);
  return (
    <Stack gap={6}>
      <div className="instrument-search">
        <SearchField label={t('instruments.search')} value={search} onChange={setSearch} />
      </div>
      <p className="instrument-onward">
        {t('instruments.onward')} <Link href={`${root}/conference`}>{t('instruments.conference')}</Link>
      </p>
      {shelves.every(([, all]) => all.length === 0) && findGuides(search, language).length === 0 && (
        <p className="kt-soft" role="status">
          {t('instruments.nothing')}
        </p>
      )}
      {shelves.map(
        ([name, all]) =>
          all.length > 0 && (
            <section key={name} aria-labelledby={`shelf-${name}`}>
              <h2 id={`shelf-${name}`}>{t(`instruments.${name}`)}</h2>
              <ul className="instrument-shelf" role="list">
                {all.map((instrument) => (
                  <Card key={instrument.id} instrument={instrument} around={around} />
                ))}
              </ul>
            </section>
          ),
      )}
      <GuidesShelf search={search} />
    </Stack>
  );
}

function Card({ instrument, around }: { instrument: Instrument; around: CaseDrawings }) {
  const { kind, toolId, href, title, hint } = instrument;
  const t = useText(drawingMessages);
  const language = useLanguage();
  const moments = around.drawings.filter((moment) => moment.kind === kind && moment.toolId === toolId);
  const last = moments.at(-1);
  if (!last && !around.can.work) return null;
  return (
    <li className="instrument" data-begun={last ? true : undefined}>
      <h3>
        <Link href={href} aria-label={t(last ? 'instruments.open' : 'instruments.begin', { title })}>
          {title}
        </Link>
      </h3>
      {last ? (
        <>
          <p className="kt-soft kt-small">
            {t('instruments.last', { day: fullDay(last.onDay, language) })}
            {moments.length > 1 && ` · ${t('instruments.times', { count: moments.length })}`}
          </p>
          <Thumbnail moment={last} around={around} />
        </>
      ) : (
        <p className="kt-soft">{hint}</p>
      )}
    </li>
  );
}

function Thumbnail({ moment, around }: { moment: Drawing; around: CaseDrawings }) {
  const Picture = thumbnails[moment.kind];
  const middle = around.people.find(({ id }) => id === moment.personId)?.name ?? around.householdName;
  return (
    <Suspense fallback={<div className="instrument-waiting" />}>
      <Picture moment={moment} middle={middle} />
    </Suspense>
  );
}
