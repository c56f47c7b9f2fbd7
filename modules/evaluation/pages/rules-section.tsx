import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { countBottlenecks, type Bottleneck } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import type { PartProps } from './next-step.ts';
import { RuleDialog } from './rule-dialog.tsx';

/** Rules that stood in the way (B R14), with how often the team met the same one. */
export function RulesSection({ caseId, data }: PartProps) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<Bottleneck | 'new' | null>(null);
  const counted = useRead(countBottlenecks, { enabled: data.bottlenecks.length > 0 });
  const countOf = (rule: string) => counted.data?.rules.find((one) => one.rule === rule)?.count ?? 0;
  return (
    <Card title={t('rules.title')} headingLevel={3}>
      {data.bottlenecks.length === 0 && <p className="kt-soft">{t('rules.explain')}</p>}
      <List>
        {data.bottlenecks.map((one) => (
          <ListRow
            key={one.id}
            title={one.rule}
            meta={
              <>
                <span className="eval-words">{one.text}</span>
                {one.effect && <span className="eval-words">{t('rules.effectLabel', { text: one.effect })}</span>}
                <span className="eval-words">
                  {t('lessons.by', { name: one.byName, day: humanDay(one.at, language) })}
                  {countOf(one.rule) > 1 && ` · ${t('rules.count', { count: countOf(one.rule) })}`}
                </span>
              </>
            }
            {...(data.can.work
              ? {
                  actions: (
                    <Button variant="quiet" onPress={() => setOpen(one)}>
                      {t('change')}
                    </Button>
                  ),
                }
              : {})}
          />
        ))}
      </List>
      {data.can.work && <Button onPress={() => setOpen('new')}>{t('rules.add')}</Button>}
      {open && (
        <RuleDialog caseId={caseId} bottleneck={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}
