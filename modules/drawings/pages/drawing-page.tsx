import { useState, type ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { CaseDrawings, Drawing, MomentOf } from '../api.ts';
import type { DrawingKind } from '../domain.ts';
import { drawingMessages } from '../messages.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { momentsOf } from './moments.ts';
import { useLooking } from './use-looking.ts';
import { useMoments } from './use-moments.ts';
import './drawings.css';

type NameOf = (drawing: Pick<Drawing, 'personId'>) => string;

/** What a screen of a kind of drawing is given to work on its last moment. */
export interface BoardProps<K extends DrawingKind> {
  caseId: string;
  drawing: MomentOf<K>;
  around: CaseDrawings;
  /** Who stands in the middle, or whose drawing it is; of the whole household its name. */
  middle: string;
  onBegin: () => void;
}

interface Props<K extends DrawingKind> {
  kind: K;
  toolId?: string | null;
  /** Of the instrument as it is today. */
  version: number;
  title: string;
  /** When nothing was drawn yet. */
  empty: { title: string; text: string; action: string };
  /** Asks who it is about when a moment begins. */
  who: string;
  /** What it is called when it is about nobody in particular; else the household. */
  everybody?: string;
  board: (props: BoardProps<K>) => ReactNode;
  compare: (drawings: readonly MomentOf<K>[], nameOf: NameOf) => ReactNode;
}

/**
 * A drawing of a case: the moment that is worked on, and beside what was drawn before. It stands on its own and not in
 * the frame of the case, so that it opens and goes on without a connection.
 */
export function DrawingPage<K extends DrawingKind>(props: Props<K>) {
  const { title, kind, toolId = null, version } = props;
  const t = useText(drawingMessages);
  const caseId = useAddressId('caseId');
  const moments = useMoments(caseId, { kind, toolId }, version);
  useLooking(caseId, { kind, toolId }, moments.read);
  const household = moments.around?.householdName;
  return (
    <Page
      title={title}
      {...(household ? { documentTitle: `${title} · ${household}`, lead: household } : {})}
      back={{ href: `/cases/${caseId}/instruments`, label: t('instruments.title') }}
    >
      {moments.isOffline && moments.isMissing ? (
        <EmptyState drawing="table" title={t('offline.title')}>
          {t('offline.text')}
        </EmptyState>
      ) : (
        <Loaded of={moments}>
          {(around) => <Moments {...props} caseId={caseId} around={around} moments={moments} />}
        </Loaded>
      )}
    </Page>
  );
}

interface MomentsProps<K extends DrawingKind> extends Props<K> {
  caseId: string;
  around: CaseDrawings;
  moments: ReturnType<typeof useMoments>;
}

function Moments<K extends DrawingKind>(props: MomentsProps<K>) {
  const { kind, title, empty, who, everybody, board, compare, caseId, around, moments } = props;
  const t = useText(drawingMessages);
  const [isBeginning, setBeginning] = useState(false);
  const [tab, setTab] = useState<'now' | 'compare'>('now');
  const drawings = momentsOf(around, kind);
  const last = drawings.at(-1);
  const nameOf: NameOf = ({ personId }) =>
    around.people.find(({ id }) => id === personId)?.name ?? around.householdName;
  const begin = () => setBeginning(true);
  return (
    <Stack gap={4}>
      {moments.hasStranded && (
        <Notice
          tone="warn"
          isLive
          title={t('stranded.title')}
          action={<Button onPress={() => void moments.bringOver()}>{t('stranded.action')}</Button>}
        >
          {t('stranded.text')}
        </Notice>
      )}
      {last ? (
        <Tabs
          label={title}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'now',
              label: t('now'),
              content: (
                <Board
                  key={last.id}
                  {...{ caseId, around, board }}
                  drawing={last}
                  middle={nameOf(last)}
                  onBegin={begin}
                />
              ),
            },
            {
              id: 'compare',
              label: t('compare.title'),
              content: <Compare key={last.id} {...{ compare, drawings, nameOf }} />,
            },
          ]}
        />
      ) : (
        <EmptyState
          drawing="table"
          title={empty.title}
          action={
            around.can.work && (
              <Button variant="primary" onPress={begin}>
                {empty.action}
              </Button>
            )
          }
        >
          {empty.text}
        </EmptyState>
      )}
      {isBeginning && (
        <BeginDialog
          around={around}
          action={empty.action}
          who={who}
          everybody={everybody}
          onBegin={moments.begin}
          onClose={() => setBeginning(false)}
        />
      )}
    </Stack>
  );
}

// Components of their own, so that each moment begins with a state of its own.
const Board = <K extends DrawingKind>({ board, ...props }: BoardProps<K> & Pick<Props<K>, 'board'>) => board(props);

interface CompareProps<K extends DrawingKind> extends Pick<Props<K>, 'compare'> {
  drawings: readonly MomentOf<K>[];
  nameOf: NameOf;
}
const Compare = <K extends DrawingKind>({ compare, drawings, nameOf }: CompareProps<K>) => compare(drawings, nameOf);
