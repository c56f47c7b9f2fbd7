import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import type { Case, CaseView } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { ViewDialog } from './view-dialog.tsx';

/** Whose view it is, so that a later one comes before the earlier one of the same person. */
const ownerOf = (view: CaseView) => view.personId ?? view.accountId ?? view.name;

/** Residents in the order of the household, then workers, then who reported. */
function orderOf(view: CaseView, people: Case['household']['people']): number {
  if (view.voice === 'reporter') return people.length + 1;
  if (view.voice === 'worker') return people.length;
  return people.findIndex(({ id }) => id === view.personId);
}

/** The newest view of everybody with the earlier ones behind it. */
function voices({ views, household }: Case): { now: CaseView; earlier: CaseView[] }[] {
  const owners = [...new Set(views.map(ownerOf))];
  return owners
    .flatMap((owner) => {
      const [now, ...earlier] = views.filter((view) => ownerOf(view) === owner);
      return now ? [{ now, earlier }] : [];
    })
    .sort((one, other) => orderOf(one.now, household.people) - orderOf(other.now, household.people));
}

/** Everybody's own story, goals and willingness, side by side and never merged. */
export function ViewsSection({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const [isAdding, setAdding] = useState(false);
  const add = <Button onPress={() => setAdding(true)}>{t('views.add')}</Button>;
  return (
    <Section title={t('views.title')} description={t('views.lead')} action={found.can.work && add}>
      {found.views.length === 0 ? (
        <EmptyState drawing="table" title={t('views.empty')} headingLevel={3} />
      ) : (
        <ul className="case-voices" role="list">
          {voices(found).map(({ now, earlier }) => (
            <li key={now.id} className="case-voice" data-voice={now.voice}>
              <Voice view={now} isNow />
              {earlier.length > 0 && (
                <Disclosure title={t('views.earlier', { count: earlier.length })} headingLevel={4}>
                  {earlier.map((view) => (
                    <Voice key={view.id} view={view} />
                  ))}
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdding && <ViewDialog found={found} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Voice({ view, isNow }: { view: CaseView; isNow?: boolean }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const isOwn = view.voice === 'member';
  const role = { member: t('views.resident'), worker: t('views.worker'), reporter: t('views.reporterRole') }[
    view.voice
  ];
  return (
    <>
      {isNow && (
        <Cluster>
          <Avatar name={view.name} tone={isOwn ? 'member' : 'worker'} />
          <h3 className="case-voice-name">{view.name}</h3>
          <span className="kt-soft kt-small">{role}</span>
        </Cluster>
      )}
      <p className="case-words">{isOwn ? <q>{view.story}</q> : view.story}</p>
      {view.goals.length > 0 && (
        <div>
          <p className="case-voice-part">{t('views.wants')}</p>
          <ul>
            {view.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </div>
      )}
      {view.willingness !== null && (
        <div>
          <p className="case-voice-part">{t('views.willing')}</p>
          <p className="case-words">{view.willingness}</p>
        </div>
      )}
      <p className="kt-soft kt-small">{t('views.by', { name: view.byName, day: humanDay(view.at, language) })}</p>
    </>
  );
}
