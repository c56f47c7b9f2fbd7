import type { CSSProperties } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { humanDay } from '../../../ui/dates.ts';
import { CheckIcon, NextIcon } from '../../../ui/icons/sign-icons.tsx';
import { UndoIcon } from '../../../ui/icons/action-icons.tsx';
import { PlaceIcon } from '../../../ui/icons/place-icons.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import type { Case } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { flowPlaces, type FlowPlace } from './flow-picture.ts';
import './flow.css';

/** Columns on one line of the drawing where there is room. */
const perLine = 6;

/**
 * The road drawn: phases as stations, decisions as points, ways out beside, "you are here". It is one ordered list, so
 * who hears it gets what who sees it gets; where there is no room it stands upright.
 */
export function FlowDrawing({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const places = flowPlaces(found, language);
  return (
    <div className="flow-room">
      <ol className="flow" aria-label={t('road.title')} role="list">
        {places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
        <li className="flow-turn" aria-hidden="true" role="presentation">
          <span />
        </li>
      </ol>
    </div>
  );
}

function Place({ place }: { place: FlowPlace }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const line = Math.floor(place.column / perLine);
  const style = {
    '--flow-column': (place.column % perLine) + 1,
    '--flow-row': line === 0 ? place.row + 1 : 5,
  } as CSSProperties;
  return (
    <li
      className="flow-place"
      data-kind={place.kind}
      data-state={place.state}
      data-row={place.row}
      data-ends-line={(place.column % perLine) + 1 === perLine || undefined}
      aria-current={place.state === 'here' ? 'step' : undefined}
      style={style}
    >
      {place.incoming !== null && <span className="flow-incoming">{place.incoming}</span>}
      <span className="flow-box">
        {place.state === 'here' && (
          <span className="flow-here">
            <PlaceIcon size={1} /> {t('road.here')}
          </span>
        )}
        <span className="flow-label">
          {place.state === 'passed' && place.kind !== 'decision' && <CheckIcon size={0.9} />}
          {place.label}
        </span>
        <StateWords place={place} />
        {place.since !== null && place.state !== 'ahead' && (
          <span className="flow-since">{humanDay(place.since, language)}</span>
        )}
      </span>
      {place.elsewhere.map((way) => (
        <span key={way.place + way.label} className="flow-elsewhere" data-kind={way.kind}>
          {way.kind === 'back' ? <UndoIcon size={0.9} /> : <NextIcon size={0.9} />}
          <span>{t('road.to', { label: way.label, place: way.place })}</span>
        </span>
      ))}
    </li>
  );
}

function StateWords({ place }: { place: FlowPlace }) {
  const t = useText(caseMessages);
  switch (place.state) {
    case 'here':
    case 'exit':
      return null;
    case 'skipped':
      return <span className="flow-since">{t('road.skipped')}</span>;
    case 'passed':
    case 'ahead':
      return <VisuallyHidden>{`, ${t(`road.${place.state}`)}`}</VisuallyHidden>;
  }
}
