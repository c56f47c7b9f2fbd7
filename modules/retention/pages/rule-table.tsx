import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { termUnits } from '../../../platform/calendar/long-term.ts';
import { chooseTerm, getRetention, type Rule } from '../api.ts';
import { retentionMessages } from '../messages.ts';

/** Every rule: what, how long, and which law says so. */
export function RuleTable({ rules, canChoose }: { rules: readonly Rule[]; canChoose: boolean }) {
  const t = useText(retentionMessages);
  const [changing, setChanging] = useState<Rule | null>(null);
  const turn = useWrite(chooseTerm, { refreshes: [getRetention] });
  const onOff = ({ id, isOn, term, version }: Rule) =>
    term &&
    turn.mutate(
      { body: { rule: id, isOn: !isOn, term, version } },
      { onError: (error) => showToast({ text: error.problem.title, tone: 'warn' }) },
    );
  const length = ({ term, isOn, way }: Rule) => {
    if (!isOn) return t('off');
    return term ? t(`term.${term.unit}`, { count: term.count }) : t(way === 'by-itself' ? 'term.self' : 'term.none');
  };
  return (
    <>
      <Table
        caption={t('tabs.rules')}
        isCaptionHidden
        rows={rules}
        rowKey={({ id }) => id}
        columns={[
          { id: 'what', label: t('column.what'), isRowHeader: true, cell: ({ id }) => t(`rule.${id}`) },
          {
            id: 'term',
            label: t('column.term'),
            cell: (rule) => (
              <>
                <div>{length(rule)}</div>
                {canChoose && rule.isConfigurable && (
                  <Button
                    variant="quiet"
                    aria-label={`${t('changeTerm')}: ${t(`rule.${rule.id}`)}`}
                    onPress={() => setChanging(rule)}
                  >
                    {t('changeTerm')}
                  </Button>
                )}
                {canChoose && rule.isOptional && (
                  <Button variant="quiet" isPending={turn.isPending} onPress={() => onOff(rule)}>
                    {t(rule.isOn ? 'turnOff' : 'turnOn')}
                  </Button>
                )}
              </>
            ),
          },
          {
            id: 'source',
            label: t('column.source'),
            cell: ({ id, source }) => (
              <>
                <div>{t(`why.${id}`)}</div>
                <div className="kt-soft">{t('source', { source })}</div>
              </>
            ),
          },
        ]}
      />
      {changing && <TermDialog rule={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function TermDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const t = useText(retentionMessages);
  const [term, setTerm] = useState(rule.term ?? { unit: 'years' as const, count: 1 });
  const choose = useWrite(chooseTerm, { refreshes: [getRetention] });
  const send = () =>
    choose.mutate(
      { body: { rule: rule.id, isOn: rule.isOn, term, version: rule.version } },
      {
        onSuccess: () => {
          showToast({ text: t('termForm.done') });
          onClose();
        },
      },
    );
  return (
    <WriteDialog
      title={t('termForm.title', { rule: t(`rule.${rule.id}`) })}
      submit={t('termForm.submit')}
      isPending={choose.isPending}
      error={choose.error}
      onSubmit={send}
      onClose={onClose}
    >
      <NumberField
        label={t('termForm.count')}
        value={term.count}
        minValue={1}
        maxValue={100}
        onChange={(count) => setTerm({ ...term, count: count ?? 1 })}
      />
      <Select
        label={t('termForm.unit')}
        options={termUnits.map((id) => ({ id, label: t(`unit.${id}`) }))}
        value={term.unit}
        onChange={(unit) => unit && setTerm({ ...term, unit })}
      />
    </WriteDialog>
  );
}
