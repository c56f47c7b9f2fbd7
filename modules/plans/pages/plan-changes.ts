import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { uiMessages } from '../../../ui/messages.ts';
import { changeAction, changeGoal, changeProblem, changeResult, changeSolution, getPlan } from '../api.ts';
import { inFadingOrder } from '../fading.ts';
import { planMessages } from '../messages.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { actorChoices, actorOf, choiceOf, nobodyYet, volunteer } from './actor-choice.ts';

/** What the fields of a plan need to be read aloud: the words, and the names behind the ids. */
function useReading({ caseId = '' }: { caseId?: string | undefined }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const plan = useRead(getPlan, { params: { caseId } }).data;
  const people = plan ? [...plan.around.members, ...plan.around.network] : [];
  return {
    t,
    words,
    ui,
    plan,
    day: (when: string | null) => (when === null ? '' : writtenDay(when, language)),
    nameOf: (id: string | null) => people.find((person) => person.id === id)?.name ?? '',
  };
}

export const goalChange = changeKind({
  endpoint: changeGoal,
  refreshes: [getPlan],
  draftOf: (goal) => ({ text: goal.text, personId: goal.person?.id ?? null, area: goal.area }),
  bodyOf: (draft) => draft,
  useFields: (params, part) => {
    const { t, ui, nameOf } = useReading(params);
    return [
      part.text('text', t('form.goal')),
      part.whole('person', t('form.whose'), ['personId'], ({ personId }) => nameOf(personId)),
      part.whole('area', t('form.area'), ['area'], ({ area }) => (area === null ? '' : ui(`area.${area}`))),
    ];
  },
});

export const problemChange = changeKind({
  endpoint: changeProblem,
  refreshes: [getPlan],
  draftOf: ({ closeReason }) => ({ reason: closeReason ?? '' }),
  bodyOf: ({ reason }) => ({ closed: { reason } }),
  useFields: (_, part) => {
    const t = useText(planScreenMessages);
    return [part.text('reason', t('problem.closeWhy'))];
  },
});

export const resultChange = changeKind({
  endpoint: changeResult,
  refreshes: [getPlan],
  draftOf: ({ text, due, seen }) => ({ text, due, seen }),
  bodyOf: (draft) => draft,
  useFields: (params, part) => {
    const { words, day } = useReading(params);
    return [
      part.text('text', words('result.textLabel')),
      part.whole('due', words('result.dueLabel'), ['due'], ({ due }) => day(due)),
      part.whole('seen', words('result.seenLabel'), ['seen'], ({ seen }) =>
        seen === null ? '' : words(`result.seen.${seen}`),
      ),
    ];
  },
});

export const solutionChange = changeKind({
  endpoint: changeSolution,
  refreshes: [getPlan],
  draftOf: (solution) => ({
    text: solution.text,
    frame: solution.frame,
    personId: solution.person?.id ?? null,
    provisionId: solution.provisionId,
    provisionName: solution.provisionName ?? '',
    since: solution.since,
    endedOn: solution.endedOn,
    endReason: solution.endReason ?? '',
  }),
  bodyOf: (draft) => ({
    ...draft,
    provisionName: draft.provisionName.trim() || null,
    endReason: draft.endReason.trim() || null,
  }),
  useFields: (params, part) => {
    const { t, ui, day, nameOf } = useReading(params);
    return [
      part.text('text', t('solution.text')),
      part.whole('frame', t('solution.frame'), ['frame'], ({ frame }) => ui(`frame.${frame}`)),
      part.whole('person', t('solution.person'), ['personId'], ({ personId }) => nameOf(personId)),
      part.whole(
        'provision',
        t('solution.provision'),
        ['provisionId', 'provisionName'],
        ({ provisionName }) => provisionName,
      ),
      part.whole('since', t('solution.since'), ['since'], ({ since }) => day(since)),
      part.whole('endedOn', t('solution.endedOn'), ['endedOn'], ({ endedOn }) => day(endedOn)),
      part.text('endReason', t('solution.endReason')),
    ];
  },
});

export const actionChange = changeKind({
  endpoint: changeAction,
  refreshes: [getPlan],
  draftOf: (action) => ({
    text: action.text,
    who: choiceOf(action.who),
    volunteerName: action.who?.as === 'volunteer' ? action.who.name : '',
    due: action.due,
    doneOn: action.doneOn,
    fading: action.fading,
    isLettingGo: action.letGoOn !== null,
    reason: action.letGoReason ?? '',
  }),
  bodyOf: ({ who, volunteerName, isLettingGo, reason, ...draft }) => ({
    ...draft,
    who: actorOf(who, volunteerName),
    letGo: isLettingGo ? { reason } : null,
  }),
  useFields: (params, part) => {
    const { t, words, plan, day } = useReading(params);
    const whoIs = (who: string, name: string) => {
      if (who === nobodyYet) return t('action.nobody');
      if (who === volunteer) return [t('action.volunteer'), name].filter(Boolean).join(': ');
      return (plan ? actorChoices(plan) : []).find(({ id }) => id === who)?.label ?? '';
    };
    return [
      part.text('text', t('action.text')),
      part.whole('who', t('action.who'), ['who', 'volunteerName'], ({ who, volunteerName }) =>
        whoIs(who, volunteerName),
      ),
      part.whole('due', t('action.due'), ['due'], ({ due }) => day(due)),
      part.whole('doneOn', t('action.isDone'), ['doneOn'], ({ doneOn }) => day(doneOn)),
      part.whole('fading', words('fading.title'), ['fading'], ({ fading }) =>
        inFadingOrder(fading)
          .map(({ step, from, reachedOn }) =>
            [
              words(`fading.step.${step}`),
              from && `${words('fading.from')} ${day(from)}`,
              reachedOn && `${words('fading.reached')} ${day(reachedOn)}`,
            ]
              .filter(Boolean)
              .join(', '),
          )
          .join('\n'),
      ),
      part.whole('letGo', t('action.letGo'), ['isLettingGo', 'reason'], ({ isLettingGo, reason }) =>
        isLettingGo ? [t('action.gone'), reason].filter(Boolean).join(': ') : '',
      ),
    ];
  },
});
