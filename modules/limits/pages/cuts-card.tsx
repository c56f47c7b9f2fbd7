import { useState } from 'react';
import { contactFunctions } from '../../../method/functions.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Cut } from '../api.ts';
import { cutOf } from '../domain.ts';
import { limitMessages } from '../messages.ts';
import { CutDialog } from './cut-dialog.tsx';

/** Per product: which steps the team does itself, drawn as a row with the cut in it, and who goes on from there. */
export function CutsCard({ teamId, cuts, canSet }: { teamId: string; cuts: readonly Cut[]; canSet: boolean }) {
  const t = useText(limitMessages);
  const [changing, setChanging] = useState<{ cut: Cut | null } | null>(null);
  return (
    <Card
      title={t('cuts.title')}
      headingLevel={3}
      action={canSet && <Button onPress={() => setChanging({ cut: null })}>{t('cuts.add')}</Button>}
    >
      <Stack gap={4}>
        <p className="kt-soft limit-words">{cuts.length === 0 ? t('cuts.empty') : t('cuts.lead')}</p>
        {cuts.length > 0 && (
          <ul className="limit-cuts" role="list">
            {cuts.map((cut) => (
              <CutRow key={cut.id} cut={cut} onChange={canSet ? () => setChanging({ cut }) : undefined} />
            ))}
          </ul>
        )}
      </Stack>
      {changing && (
        <CutDialog
          key={changing.cut?.id ?? 'new'}
          teamId={teamId}
          cut={changing.cut}
          onClose={() => setChanging(null)}
        />
      )}
    </Card>
  );
}

function CutRow({ cut, onChange }: { cut: Cut; onChange: (() => void) | undefined }) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const nameOf = (id: string) => entryAt(contactFunctions, id)?.label[language] ?? id;
  return (
    <li className="limit-cut">
      <div className="limit-cut-head">
        <strong className="limit-words">{cut.product}</strong>
        {onChange && (
          <Button variant="quiet" aria-label={t('cuts.changeOf', { product: cut.product })} onPress={onChange}>
            {t('cuts.change')}
          </Button>
        )}
      </div>
      <div className="limit-cut-line" aria-hidden="true">
        {cutOf(cut.untilFunction).map((part) => (
          <span key={part.function} className="limit-cut-part" data-by={part.by} />
        ))}
      </div>
      <p className="limit-words">
        {t('cuts.sentence', { last: nameOf(cut.untilFunction).toLocaleLowerCase(language), who: cut.thenBy })}
      </p>
      {cut.note !== null && <p className="limit-words kt-soft">{cut.note}</p>}
    </li>
  );
}
