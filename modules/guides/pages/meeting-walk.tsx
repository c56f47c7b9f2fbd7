import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { clockTime } from '../../../ui/dates.ts';
import { Page } from '../../../ui/page/page.tsx';
import { guideHref } from '../domain.ts';
import type { Guide, MeetingStep } from '../guide.ts';
import { guideMessages } from '../messages.ts';
import { Turns } from './turns.tsx';

export interface MeetingWalkProps {
  guide: Guide;
  steps: readonly MeetingStep[];
  /** Counted from 0; one past the last step is the end. */
  place: number;
  onPlace: (place: number) => void;
}

/**
 * A meeting of colleagues, one step at a time on a tablet in the middle. The minutes are a proposal: it says when a step
 * began and nothing rings, because the one who tells decides when it is enough.
 */
export function MeetingWalk({ guide, steps, place, onPlace }: MeetingWalkProps) {
  const t = useText(guideMessages);
  const language = useLanguage();
  const step = steps[place];
  const title = guide.title[language];
  const where = step ? t('walk.place', { step: place + 1, count: steps.length }) : t('walk.ended');
  return (
    <Page
      title={title}
      documentTitle={`${where} · ${title}`}
      width="narrow"
      back={{ href: '/guides', label: t('title') }}
    >
      <div className="guide-walk">
        <p className="kt-soft">{where}</p>
        <ol className="guide-walk-line" aria-hidden="true">
          {steps.map(({ id }, index) => (
            <li key={id} data-state={index < place ? 'done' : index === place ? 'now' : 'coming'} />
          ))}
        </ol>
        {step ? <StepNow key={step.id} step={step} /> : <Ended />}
        <div className="guide-walk-do">
          {place > 0 && <Button onPress={() => onPlace(place - 1)}>{t('walk.previous')}</Button>}
          {step ? (
            <Button variant="primary" onPress={() => onPlace(place + 1)}>
              {t(place + 1 < steps.length ? 'walk.next' : 'walk.end')}
            </Button>
          ) : null}
          <ButtonLink variant="quiet" href={guideHref(guide.id)}>
            {t('walk.stop')}
          </ButtonLink>
        </div>
        <Turns />
        {guide.parts.map(
          (part) =>
            part.kind === 'watch-out' && (
              <p key={part.kind} className="kt-soft">
                {part.text[language]}
              </p>
            ),
        )}
      </div>
    </Page>
  );
}

/** The heading takes the focus when a step comes up, so that it is read aloud and the keys go on from there. */
function StepNow({ step: { label, hint, minutes } }: { step: MeetingStep }) {
  const t = useText(guideMessages);
  const language = useLanguage();
  const [began] = useState(() => new Date());
  return (
    <div className="guide-walk-step">
      <Arriving>{label[language]}</Arriving>
      <p className="guide-aloud">{hint[language]}</p>
      <p className="kt-soft">
        {`${t('minutes', { count: minutes })}, ${t('walk.began', { time: clockTime(began, language) })}`}
      </p>
    </div>
  );
}

function Ended() {
  const t = useText(guideMessages);
  return (
    <div className="guide-walk-step">
      <Arriving>{t('walk.ended')}</Arriving>
      <p className="guide-aloud">{t('walk.endedText')}</p>
    </div>
  );
}

function Arriving({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
