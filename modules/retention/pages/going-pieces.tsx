import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { GoingPiece } from '../api.ts';
import { retentionMessages } from '../messages.ts';
import { DestroyDialog } from './destroy-dialog.tsx';
import { HoldDialog, LiftDialog } from './hold-dialogs.tsx';

interface Props {
  pieces: readonly GoingPiece[];
  can: { hold: boolean; destroy: boolean };
}

type Asking = { what: 'hold' | 'lift'; piece: GoingPiece } | { what: 'destroy' } | null;

/** In three parts: what may go now, what is coming, and what stays for now. */
export function GoingPieces({ pieces, can }: Props) {
  const t = useText(retentionMessages);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  if (pieces.length === 0) return <EmptyState drawing="cup" title={t('nothingGoing')} />;

  const due = pieces.filter(({ mayGo }) => mayGo);
  const held = pieces.filter(({ hold }) => hold);
  const coming = pieces.filter(({ mayGo, hold }) => !mayGo && !hold);
  const taken = due.filter(({ id }) => chosen.includes(id));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  const row = (piece: GoingPiece) => (
    <PieceRow
      key={piece.id}
      piece={piece}
      canHold={can.hold}
      choice={piece.mayGo && can.destroy ? { isChosen: chosen.includes(piece.id), choose } : undefined}
      onAsk={(what) => setAsking({ what, piece })}
    />
  );
  return (
    <Stack gap={5}>
      {due.length > 0 && (
        <Card title={t('due')} padding="none">
          <List>{due.map(row)}</List>
        </Card>
      )}
      {due.length > 0 && can.destroy && (
        <Cluster gap={4}>
          <Button variant="danger" isDisabled={taken.length === 0} onPress={() => setAsking({ what: 'destroy' })}>
            {t('destroy')}
          </Button>
          <span className="kt-soft" role="status">
            {t('chosen', { count: taken.length })}
          </span>
        </Cluster>
      )}
      {coming.length > 0 && (
        <Card title={t('coming')} padding="none">
          <List>{coming.map(row)}</List>
        </Card>
      )}
      {held.length > 0 && (
        <Card title={t('held')} padding="none">
          <List>{held.map(row)}</List>
        </Card>
      )}
      {asking?.what === 'hold' && <HoldDialog piece={asking.piece} onClose={close} />}
      {asking?.what === 'lift' && asking.piece.hold && <LiftDialog hold={asking.piece.hold} onClose={close} />}
      {asking?.what === 'destroy' && (
        <DestroyDialog
          pieces={taken}
          onClose={() => {
            setChosen([]);
            close();
          }}
        />
      )}
    </Stack>
  );
}

interface RowProps {
  piece: GoingPiece;
  canHold: boolean;
  choice: { isChosen: boolean; choose: (id: string, isChosen: boolean) => void } | undefined;
  onAsk: (what: 'hold' | 'lift') => void;
}

function PieceRow({ piece, canHold, choice, onAsk }: RowProps) {
  const t = useText(retentionMessages);
  const language = useLanguage();
  const { id, kind, rule, title, teamName, startedOn, goesOn, hold } = piece;
  const name = title === null ? t('hidden') : title || t('untitled');
  const day = (of: string) => writtenDay(of, language);
  return (
    <ListRow
      title={`${t(`kind.${kind}`)}: ${name}`}
      meta={
        <>
          {teamName} · {t(`rule.${rule}`)}
          <br />
          {t('began', { day: day(startedOn) })}
          {hold && (
            <>
              <br />
              {t('heldUntil', { day: day(hold.until), reason: hold.reason })}
            </>
          )}
        </>
      }
      trailing={t('goes', { day: day(goesOn) })}
      leading={
        choice && (
          <Checkbox
            aria-label={t('choose', { title: name })}
            isSelected={choice.isChosen}
            onChange={(isChosen) => choice.choose(id, isChosen)}
          >
            {null}
          </Checkbox>
        )
      }
      actions={
        canHold && (
          <Button
            variant="quiet"
            aria-label={`${t(hold ? 'lift' : 'hold')}: ${name}`}
            onPress={() => onAsk(hold ? 'lift' : 'hold')}
          >
            {t(hold ? 'lift' : 'hold')}
          </Button>
        )
      }
    />
  );
}
