import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { reading } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import * as api from '../api.ts';

/** Plans a conversation with the people and the place of the last one, and opens its preparation. */
export function usePlanNew(caseId: string) {
  const queries = useQueryClient();
  const go = useNavigate();
  const write = useWrite(api.planConversation, { refreshes: [api.listConversations] });
  const params = { caseId };
  const plan = async (replace = false) => {
    const { conversations } = await queries.fetchQuery(reading(api.listConversations, { params }));
    const last = conversations.at(-1);
    // Whoever is not there this time is one touch away.
    const participants = last ? last.participants.flatMap(invited) : [];
    const made = await write.mutateAsync({ params, body: { place: last?.place ?? undefined, participants } });
    await go({ to: `/cases/${caseId}/conversations/${made.id}/prepare`, replace });
  };
  return { plan, isPending: write.isPending, error: write.error };
}

/** Somebody of an earlier conversation, as an invitation to the next. */
function invited({ role, personId, accountId, helperId, name }: api.Participant): api.NewParticipant[] {
  if (role === 'member' && personId) return [{ role, personId }];
  if (role === 'worker' && accountId) return [{ role, accountId }];
  if (role === 'helper' && helperId) return [{ role, helperId }];
  return role === 'guest' ? [{ role, name }] : [];
}
