import { AppError } from '../../platform/errors.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { ActorKind } from './domain.ts';
import { planMessages } from './messages.ts';
import type { StoredPlan } from './read-plan.ts';

type Asked = { as: ActorKind; id?: string | undefined; name?: string | undefined };

/** Says of a field that what it names is not part of this household's plan. */
function unknown(path: string, language: Language): AppError {
  return new AppError('invalid-input', {
    fields: [{ path, message: textIn(planMessages, language)('refused.unknown') }],
  });
}

/** A field that names something of this plan names something that is there; empty is fine. */
export function requireKnown(
  list: readonly { id: string }[],
  id: string | null | undefined,
  path: string,
  language: Language,
): void {
  if (id !== null && id !== undefined && !list.some((one) => one.id === id)) throw unknown(path, language);
}

/** The columns of who does something; the name is kept beside it for when that person is gone. */
export function actorColumns(plan: StoredPlan, who: Asked | null | undefined, language: Language) {
  const nobody = { actorPersonId: null, actorAccountId: null, actorHelperId: null };
  if (who === undefined) return {};
  if (who === null) return { actor: null, actorName: null, ...nobody };
  const { members, network, workers, helpers } = plan.around;
  const named = (list: readonly { id: string; name: string }[]) => {
    const found = list.find(({ id }) => id === who.id);
    if (!found) throw unknown('who.id', language);
    return found;
  };
  switch (who.as) {
    case 'resident':
    case 'network': {
      const { id, name } = named(who.as === 'resident' ? members : network);
      return { actor: who.as, actorName: name, ...nobody, actorPersonId: id };
    }
    case 'volunteer': {
      if (!who.name) throw unknown('who.name', language);
      return { actor: who.as, actorName: who.name, ...nobody };
    }
    case 'worker': {
      const { id, name } = named(workers);
      return { actor: who.as, actorName: name, ...nobody, actorAccountId: id };
    }
    case 'helper': {
      const { id, name } = named(helpers);
      return { actor: who.as, actorName: name, ...nobody, actorHelperId: id };
    }
  }
}
