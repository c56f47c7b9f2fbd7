import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { comparePlans, type Change, type ChangeKind, type Entry } from '../compare.ts';
import { frames } from '../domain.ts';
import { planMessages } from '../messages.ts';
import { planScreenMessages } from '../screen-messages.ts';
import type { PlanContent } from '../version-api.ts';
import { numberWord } from '../words.ts';

interface Side {
  number: number | null;
  content: PlanContent;
}

const tones = { added: 'ok', changed: 'info', gone: 'attention', same: 'plain' } as const;

/** Two versions beside each other, wish by wish; each line says in words whether it came, changed or went. */
export function CompareView({ before, after }: { before: Side; after: Side }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const [withSame, setWithSame] = useState(false);
  const changes = comparePlans(before.content, after.content);
  const count = (kind: ChangeKind) => numberWord(words, changes.filter(({ change }) => change === kind).length);
  const shown = changes.filter(({ change }) => withSame || change !== 'same');
  const nameOf = ({ number }: Side) => (number === null ? t('versions.now') : t('versions.version', { number }));
  const isSame = changes.every(({ change }) => change === 'same');
  const summary = t('versions.summary', { added: count('added'), changed: count('changed'), gone: count('gone') });
  return (
    <div className="plan-compare">
      <p role="status">
        <strong>{isSame ? t('versions.same') : summary.charAt(0).toUpperCase() + summary.slice(1)}</strong>
      </p>
      <Checkbox isSelected={withSame} onChange={setWithSame}>
        {t('versions.showSame')}
      </Checkbox>
      {shown.length > 0 && (
        <div className="plan-compare-names" aria-hidden="true">
          <span />
          <span>{nameOf(before)}</span>
          <span>{nameOf(after)}</span>
        </div>
      )}
      {groupsOf(shown, before.content, after.content).map(({ id, title, changes: list }) => (
        <section key={id} className="plan-compare-group">
          <h4>{title ?? t('versions.loose')}</h4>
          <ul role="list">
            {list.map((change) => (
              <li key={`${change.kind}/${change.id}`} className="plan-compare-row" data-change={change.change}>
                <div className="plan-compare-what">
                  <Tag tone={tones[change.change]}>{t(`versions.change.${change.change}`)}</Tag>
                  <span className="kt-soft kt-small">{t(`versions.kind.${change.kind}`)}</span>
                </div>
                <Half name={nameOf(before)} entry={change.before} missing={t('versions.nothingHere')} />
                <Half name={nameOf(after)} entry={change.after} missing={t('versions.nothingAnymore')} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The changes under the wish they belong to; those that belong to none at the end. */
function groupsOf(changes: readonly Change[], before: PlanContent, after: PlanContent) {
  const titles = new Map([...before.goals, ...after.goals].map(({ id, text }) => [id, text]));
  const ids = [...new Set(changes.map(({ goalId }) => goalId))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return ids.map((goalId) => ({
    id: goalId ?? 'loose',
    title: goalId === null ? undefined : titles.get(goalId),
    changes: changes.filter((change) => change.goalId === goalId),
  }));
}

function Half({ name, entry, missing }: { name: string; entry: Entry | null; missing: string }) {
  return (
    <div className="plan-compare-half">
      <span className="kt-soft kt-small plan-compare-name">{name}</span>
      {entry ? (
        <>
          <span>{entry.text}</span>
          <Details entry={entry} />
        </>
      ) : (
        <span className="kt-soft">{missing}</span>
      )}
    </div>
  );
}

/** Everything but the words themselves: who, when, where it belongs, how far it is. */
function Details({ entry }: { entry: Entry }) {
  const t = useText(planMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const { agreed, progress } = entry;
  const frame = frames.find((known) => known === agreed['frame']);
  const due = agreed['due'];
  const doneOn = progress['doneOn'];
  const status = progress['status'];
  const parts = [
    frame && ui(`frame.${frame}`),
    agreed['whose'] && t('goals.of', { name: agreed['whose'] }),
    agreed['who'] ?? agreed['by'],
    agreed['provision'],
    due && t('result.due', { day: humanDay(due, language) }),
    doneOn && t('paper.alreadyDone', { day: humanDay(doneOn, language) }),
    status === 'partly-reached' || status === 'reached' ? t(`goals.status.${status}`) : null,
    progress['seen'] ? t(`result.seen.${progress['seen'] as 'yes' | 'partly' | 'no'}`) : null,
    agreed['fading'] ? t('fading.title') : null,
  ].filter(Boolean);
  return parts.length > 0 ? <span className="kt-soft kt-small">{parts.join(' · ')}</span> : null;
}
