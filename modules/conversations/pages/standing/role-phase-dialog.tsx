import { useState } from 'react';
import { roleIds } from '../../../../method/ids.ts';
import { irbPhases } from '../../../../method/irb-phases.ts';
import { current } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { dayOf } from '../../../../ui/dates.ts';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { addRolePhase, listStandings } from '../../api-standing.ts';
import type { IrbPhaseId, RoleId } from '../../domain-standing.ts';
import { conversationMessages } from '../../messages.ts';
import { roleName } from '../../role-name.ts';
import { NotedFields, PersonChoice, type Noted } from './noted-fields.tsx';

interface Phased extends Noted {
  personId: string | null;
  role: RoleId | null;
  irbPhase: IrbPhaseId | null;
}

const nothing = (): Phased => ({ personId: null, role: null, irbPhase: null, onDay: dayOf(new Date()), reason: '' });

/** How far somebody is in one role: exploring, choosing, getting or keeping. */
export function RolePhaseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const [empty] = useState(nothing);
  const draft = useDraft<Phased>(draftKey('role-phase', caseId), empty);
  const write = useWrite(addRolePhase, { refreshes: [listStandings] });
  const { value } = draft;
  const set = (patch: Partial<Phased>) => draft.setValue({ ...value, ...patch });
  const error = (path: string) => write.error?.fieldMessage(path);
  const phases = current(irbPhases);

  async function save(): Promise<void> {
    const { personId, role, irbPhase, onDay, reason } = value;
    const methodVersion = phases.find(({ id }) => id === irbPhase)?.version ?? 1;
    // What was not chosen goes as it is: the answer says of each field what it misses.
    const chosen = { role: role ?? ('' as RoleId), irbPhase: irbPhase ?? ('' as IrbPhaseId) };
    const body = { personId: personId ?? '', onDay: onDay ?? '', reason, methodVersion, ...chosen };
    await write.mutateAsync({ params: { caseId }, body });
    await draft.discard();
    onClose();
  }

  return (
    <Dialog title={t('rolePhase.add')} isOpen onOpenChange={onClose}>
      <Form
        onSubmit={() => void save().catch(() => undefined)}
        actions={
          <Button type="submit" variant="primary" isPending={write.isPending}>
            {t('standing.save')}
          </Button>
        }
      >
        <WriteProblem error={write.error} />
        <PersonChoice caseId={caseId} value={value.personId} onChange={(personId) => set({ personId })} error={error} />
        <ChipChoice
          label={t('rolePhase.which')}
          description={error('role')}
          value={value.role}
          onChange={(role) => set({ role })}
          chips={roleIds.map((role) => ({ id: role, label: roleName(role, language) }))}
        />
        <RadioGroup
          label={t('rolePhase.phase')}
          value={value.irbPhase}
          onChange={(phase) => set({ irbPhase: phase as IrbPhaseId })}
          error={error('irbPhase')}
        >
          {phases.map((phase) => (
            <Radio key={phase.id} value={phase.id} description={phase.recognise[language]}>
              {phase.label[language]}
            </Radio>
          ))}
        </RadioGroup>
        <NotedFields value={value} onChange={set} error={error} />
      </Form>
    </Dialog>
  );
}
