import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listHouseholds } from '../../households/api.ts';
import { decideOnCase, getCase, type Case } from '../api.ts';
import { adviceFor } from '../domain-advice.ts';
import { nextPhase, phases, reopens, type Phase } from '../domain.ts';
import { caseMessages } from '../messages.ts';

/** The steps that lie at hand: onward, and from getting acquainted on without us. */
function likelySteps(now: Phase): Phase[] {
  if (now === 'acquaintance') return ['plan', 'monitoring'];
  if (now === 'evaluation') return ['monitoring', 'plan'];
  if (now === 'monitoring') return ['closed', 'acquaintance'];
  return [nextPhase(now)];
}

/** A step along the road: where to, what to think of, and why. Advice never blocks. */
export function StepForm({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const likely = likelySteps(found.phase);
  const [to, setTo] = useState<Phase>(likely[0] ?? 'acquaintance');
  const [isShowingAll, setShowingAll] = useState(false);
  const reason = useDraft(draftKey('case', found.id, 'step'), '');
  const decide = useWrite(decideOnCase, { refreshes: [getCase, listHouseholds] });
  const advice = adviceFor(found.phase, to, found.facts);
  const name = t(`phase.${to}`);
  const others = phases.filter((phase) => phase !== found.phase && !likely.includes(phase));
  const choose = (id: string) => setTo(phases.find((phase) => phase === id) ?? to);
  const submit = () =>
    decide.mutate(
      { params: { caseId: found.id }, body: { kind: 'phase', phase: to, from: found.phase, reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('road.done', { phase: name }) });
          void reason.discard();
        },
      },
    );
  return (
    <Card title={t('road.step')}>
      <Form
        onSubmit={submit}
        actions={
          <Button type="submit" variant="primary" isPending={decide.isPending}>
            {reopens(found.phase, to) ? t('road.reopenSubmit', { phase: name }) : t('road.submit', { phase: name })}
          </Button>
        }
      >
        {decide.error && (
          <Notice tone="warn" isLive title={t('failed')}>
            {decide.error.status === 409
              ? t('road.conflict')
              : (decide.error.problem.detail ?? decide.error.problem.title)}
          </Notice>
        )}
        <RadioGroup label={t('road.where')} value={to} onChange={choose}>
          {[...likely, ...(isShowingAll ? others : [])].map((phase) => (
            <Radio key={phase} value={phase}>
              {t(`phase.${phase}`)}
            </Radio>
          ))}
        </RadioGroup>
        {!isShowingAll && (
          <div>
            <Button variant="quiet" onPress={() => setShowingAll(true)}>
              {t('road.otherSteps')}
            </Button>
          </div>
        )}
        {advice.length > 0 && (
          <Notice title={t('road.adviceTitle')} isLive>
            <ul className="case-belongs">
              {advice.map((key) => (
                <li key={key}>{t(`advice.${key}`)}</li>
              ))}
            </ul>
            {t('road.adviceFoot')}
          </Notice>
        )}
        <TextArea
          label={t('road.reason')}
          description={t('road.reasonHelp')}
          autoComplete="off"
          countTo={20_000}
          value={reason.value}
          onChange={reason.setValue}
          error={decide.error?.fieldMessage('reason')}
        />
      </Form>
    </Card>
  );
}
