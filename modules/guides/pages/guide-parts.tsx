import { useId, type ReactNode } from 'react';
import { lifeAreas } from '../../../method/life-areas.ts';
import { current } from '../../../method/versions.ts';
import type { Bilingual } from '../../../method/schema.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import type { GuidePart } from '../guide.ts';
import { guideMessages } from '../messages.ts';

type PartOf<K extends GuidePart['kind']> = Extract<GuidePart, { kind: K }>;

/** The parts of a guide under each other; what is said aloud stands large. */
export function GuideParts({ parts }: { parts: readonly GuidePart[] }) {
  return (
    <div className="guide">
      {parts.map((part, index) => (
        // A guide never changes while it is read: the place of a part is its name.
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: GuidePart }) {
  const t = useText(guideMessages);
  const say = useWords();
  switch (part.kind) {
    case 'when':
    case 'yields':
    case 'watch-out':
      return (
        <Titled title={t(`part.${part.kind}`)} kind={part.kind}>
          <p>{say(part.text)}</p>
        </Titled>
      );
    case 'do':
      return (
        <Titled title={t('part.do')} kind="do">
          <Lines lines={part.lines} />
        </Titled>
      );
    case 'say':
      return (
        <Titled title={part.title ? say(part.title) : t('part.say')} kind="say">
          <Aloud lines={part.lines} />
          {part.hint && <p className="kt-soft">{say(part.hint)}</p>}
        </Titled>
      );
    case 'reflect':
      return (
        <Titled title={say(part.title)} kind="reflect">
          <p>{say(part.text)}</p>
          <Lines lines={part.lines} />
        </Titled>
      );
    case 'examples':
      return <Examples part={part} />;
    case 'sentence':
      return <Sentence part={part} />;
    case 'meeting':
      return <Meeting part={part} />;
  }
}

function Examples({ part }: { part: PartOf<'examples'> }) {
  const t = useText(guideMessages);
  const say = useWords();
  return (
    <Titled title={t('part.examples')} kind="examples">
      <ul className="guide-areas" role="list">
        {current(lifeAreas).map(({ id }) => {
          const example = part.byArea[id];
          return (
            example && (
              <li key={id}>
                <AreaChip area={id} />
                <p className="guide-aloud">{say(example)}</p>
              </li>
            )
          );
        })}
      </ul>
    </Titled>
  );
}

function Sentence({ part }: { part: PartOf<'sentence'> }) {
  const t = useText(guideMessages);
  const say = useWords();
  const [self, other] = part.openings;
  return (
    <Titled title={say(part.title)} kind="sentence">
      <p>{say(part.text)}</p>
      <p className="kt-soft">{t('sentence.notThis', { what: say(part.notThis) })}</p>
      <dl className="guide-openings">
        <div>
          <dt>{t('sentence.self')}</dt>
          <dd className="guide-aloud">{say(self)}</dd>
        </div>
        <div>
          <dt>{t('sentence.other')}</dt>
          <dd className="guide-aloud">{say(other)}</dd>
        </div>
      </dl>
      <ul className="guide-pairs" role="list">
        {part.pairs.map(({ blames, tells }) => (
          <li key={blames.nl}>
            <p>
              <span className="guide-pair-name">{t('sentence.blames')}</span>
              <q>{say(blames)}</q>
            </p>
            <p data-tells>
              <span className="guide-pair-name">{t('sentence.tells')}</span>
              <q>{say(tells)}</q>
            </p>
          </li>
        ))}
      </ul>
    </Titled>
  );
}

function Meeting({ part }: { part: PartOf<'meeting'> }) {
  const t = useText(guideMessages);
  const say = useWords();
  const inAll = part.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Titled title={t('part.meeting')} kind="meeting">
      <ol className="guide-meeting">
        {part.steps.map(({ id, label, minutes, hint }) => (
          <li key={id}>
            <strong>{say(label)}</strong>
            <span className="kt-soft kt-small">{t('minutes', { count: minutes })}</span>
            <p>{say(hint)}</p>
          </li>
        ))}
      </ol>
      <p className="kt-soft">{t('minutesInAll', { count: inAll })}</p>
    </Titled>
  );
}

function Titled({ title, kind, children }: { title: string; kind: GuidePart['kind']; children: ReactNode }) {
  const id = useId();
  return (
    <section className="guide-part" data-kind={kind} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly Bilingual[] }) {
  const say = useWords();
  return (
    <ul className="guide-lines">
      {lines.map((line) => (
        <li key={line.nl}>{say(line)}</li>
      ))}
    </ul>
  );
}

function Aloud({ lines }: { lines: readonly Bilingual[] }) {
  const say = useWords();
  return (
    <ul className="guide-said" role="list">
      {lines.map((line) => (
        <li key={line.nl} className="guide-aloud">
          {say(line)}
        </li>
      ))}
    </ul>
  );
}

function useWords() {
  const language = useLanguage();
  return (words: Bilingual) => words[language];
}
