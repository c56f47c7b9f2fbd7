import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import type { Bilingual } from '../../../../method/schema.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden/visually-hidden.tsx';
import type { SaidLine } from '../../api.ts';
import { tableMessages } from '../../table-messages.ts';
import { BottomLine } from './bottom-line.tsx';
import type { LaidConference } from './table-state.ts';
import type { TableActions } from './use-conference.ts';

interface Props {
  conference: LaidConference;
  asks: readonly Bilingual[];
  actions: TableActions;
  canWrite: boolean;
  isBottomSaid: boolean;
  onBottomSaid: () => void;
}

/** The round of information: under each question what was said to it, and what safety requires once it is said. */
export function HearStep({ conference, asks, actions, canWrite, isBottomSaid, onBottomSaid }: Props) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const [gone, setGone] = useState<SaidLine | null>(null);
  const rest = conference.said.filter(({ ask }) => ask === null || ask >= asks.length);
  const takeOut = (line: SaidLine) => {
    void actions.say({ ...line, text: null });
    setGone(line);
  };
  const putBack = () => {
    if (gone) void actions.say({ ...gone, version: gone.version + 1 });
    setGone(null);
  };
  return (
    <Stack gap={5}>
      {conference.bottomLine !== null &&
        (isBottomSaid ? (
          <BottomLine text={conference.bottomLine} />
        ) : (
          <Cluster>
            <Button onPress={onBottomSaid}>{t('bottom.show')}</Button>
          </Cluster>
        ))}
      {gone && (
        <Notice isLive action={<Button onPress={putBack}>{t('said.undo')}</Button>}>
          {t('said.gone')}
        </Notice>
      )}
      {asks.map((ask, index) => (
        <section key={ask.nl} className="said-of">
          <h2>{ask[language]}</h2>
          <Said
            lines={conference.said.filter((line) => line.ask === index)}
            onTakeOut={canWrite ? takeOut : undefined}
          />
          {canWrite && (
            <AddSaid
              conferenceId={conference.id}
              ask={index}
              about={ask[language]}
              onPut={(text) => actions.say({ id: uuidv7(), version: 0, ask: index, text })}
            />
          )}
        </section>
      ))}
      {rest.length > 0 && (
        <section className="said-of">
          <h2>{t('said.other')}</h2>
          <Said lines={rest} onTakeOut={canWrite ? takeOut : undefined} />
        </section>
      )}
    </Stack>
  );
}

interface SaidProps {
  lines: readonly SaidLine[];
  onTakeOut: ((line: SaidLine) => void) | undefined;
}

function Said({ lines, onTakeOut }: SaidProps) {
  const t = useText(tableMessages);
  if (lines.length === 0) return <p className="kt-soft">{t('said.none')}</p>;
  return (
    <ul className="said-lines" role="list">
      {lines.map((line) => (
        <li key={line.id}>
          <span className="said-text">{line.text}</span>
          {onTakeOut && (
            <Button
              variant="quiet"
              aria-label={t('said.takeOut', { text: line.text ?? '' })}
              onPress={() => onTakeOut(line)}
            >
              {t('said.takeOutShort')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AddProps {
  conferenceId: string;
  ask: number;
  /** The question it answers, for who hears the field and does not see where it stands. */
  about: string;
  onPut: (text: string) => Promise<void>;
}

function AddSaid({ conferenceId, ask, about, onPut }: AddProps) {
  const t = useText(tableMessages);
  const draft = useDraft(draftKey('conference', conferenceId, 'said', String(ask)), '', { schema: '1' });
  const put = () => {
    const text = draft.value.trim();
    if (text === '') return;
    void onPut(text).then(() => draft.discard());
  };
  return (
    <div className="said-add">
      <TextArea
        label={
          <>
            {t('said.add')} <VisuallyHidden>{about}</VisuallyHidden>
          </>
        }
        rows={1}
        value={draft.value}
        onChange={draft.setValue}
        maxLength={20_000}
        autoComplete="off"
      />
      <Button onPress={put}>{t('said.put')}</Button>
    </div>
  );
}
