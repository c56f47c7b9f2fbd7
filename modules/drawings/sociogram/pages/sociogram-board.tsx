import { useDeferredValue, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { SomebodyList } from '../../people/pages/somebody-list.tsx';
import { useKnownPeople } from '../../people/pages/use-known-people.ts';
import { contactOf, knowsOf, rankAt, rankLast, sociogramOf, takeOut, type Knows, type Placed } from '../domain.ts';
import { layOut } from '../layout.ts';
import { sociogramMessages } from '../messages.ts';
import { drawSociogram } from '../picture.ts';
import type { Typed } from '../quick-add.ts';
import { contactWords, howWords, sociogramWords } from '../words.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { KnowsDialog } from './knows-dialog.tsx';
import { Legend } from './legend.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SociogramPicture } from './sociogram-picture.tsx';
import { TalkCard } from './talk-card.tsx';

/** The moment that is worked on: choosing, the cards, the list, and what one may talk about. */
export function SociogramBoard(props: BoardProps<'sociogram'>) {
  const { caseId, drawing, around, middle } = props;
  const t = useText(sociogramMessages);
  const said = useText(drawnPeopleMessages);
  const language = useLanguage();
  const work = useParts<'sociogram'>(caseId, drawing);
  const [openId, setOpen] = useState<string | null>(null);
  const [met, setMet] = useState<{ one: string; other: string } | null>(null);
  const [isResident, setResident] = useState(false);
  // The cards stand first; what is told about them follows right after.
  const isDrawn = useDeferredValue(true, false);
  const canWork = around.can.work && !drawing.isClosed;
  const sociogram = useMemo(() => sociogramOf(work.items), [work.items]);
  const { contacts, pairs } = sociogram;
  const known = useKnownPeople({ caseId, middleId: drawing.personId, people: around.people, drawn: contacts });
  const find = (id: string | undefined) => contacts.find((one) => one.id === id);
  const [opened, one, other] = [find(openId ?? undefined), find(met?.one), find(met?.other)];
  const between = pairs.find((pair) => [pair.one, pair.other].every((each) => each === one || each === other));

  const add = ({ contact, knows }: Typed) => {
    const from = uuidv7();
    work.putAll([
      { partId: from, content: { ...contact, rank: rankLast(contacts) } },
      ...knows.map((to): { partId: string; content: Knows } => ({
        ...{ partId: uuidv7(), content: { part: 'knows', from, to, how: 'knows' } },
      })),
    ]);
  };
  const move = (contact: Placed, place: number) => {
    const others = contacts.filter(({ id }) => id !== contact.id);
    work.put(contact.id, { ...contactOf(contact), rank: rankAt(others, place) });
  };
  const step = (contact: Placed, by: 1 | -1) => {
    const place = contacts.indexOf(contact) + by;
    return place < 0 || place >= contacts.length ? undefined : () => move(contact, place);
  };
  const picture = (
    <SociogramPicture
      {...{ sociogram, middle, canWork }}
      onMove={move}
      onOpen={(id) => canWork && setOpen(id)}
      onMeet={(from, to) => setMet({ one: from, other: to })}
    />
  );
  return (
    <BoardFrame
      {...props}
      work={work}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: drawSociogram(sociogram, middle, layOut(contacts)),
        title: t('paper.title', { name: middle }),
        words: sociogramWords(sociogram, middle, language),
      })}
      clash={(part) =>
        part.part === 'contact'
          ? { name: part.name, how: contactWords(part, language) }
          : {
              name: [find(part.from)?.name, find(part.to)?.name].filter(Boolean).join(', '),
              how: t(`knows.${part.how}`),
            }
      }
    >
      {isResident ? (
        <ResidentView>{picture}</ResidentView>
      ) : (
        <>
          {canWork && <QuickAdd drawingId={drawing.id} known={known} contacts={contacts} onAdd={add} />}
          {picture}
          {canWork && contacts.length > 1 && <p className="kt-soft kt-small">{t('knows.hint')}</p>}
          <div className="socio-beside">
            <SomebodyList
              all={contacts}
              saying={(contact) => howWords(contact, sociogram, language)}
              canWork={canWork}
              onOpen={setOpen}
              moves={(contact) => ({
                up: { label: t('list.earlier', { name: contact.name }), go: step(contact, -1) },
                down: { label: t('list.later', { name: contact.name }), go: step(contact, 1) },
              })}
              title={t('list.title')}
              empty={t('list.empty')}
            />
            {isDrawn && <TalkCard sociogram={sociogram} />}
          </div>
        </>
      )}
      {isDrawn && <Legend />}
      {opened && canWork && (
        <ContactDialog
          key={opened.id}
          opened={opened}
          sociogram={sociogram}
          householdId={around.householdId}
          onLink={(contact) => work.put(opened.id, contact)}
          onClose={() => setOpen(null)}
          onSave={(contact, knows) => {
            work.putAll([{ partId: opened.id, content: contact }, ...knowsOf(work.items, opened.id, knows, uuidv7)]);
            setOpen(null);
          }}
          onRemove={() => {
            work.putAll(takeOut(work.items, opened.id));
            setOpen(null);
            showToast({ text: said('removed', { name: opened.name }) });
          }}
        />
      )}
      {one && other && canWork && (
        <KnowsDialog
          {...{ one, other }}
          how={between?.how ?? null}
          onClose={() => setMet(null)}
          onSave={(how) => {
            work.putAll(meeting(how));
            setMet(null);
          }}
        />
      )}
    </BoardFrame>
  );

  /** The line between the two that were put on each other, as it is from now on. */
  function meeting(how: Knows['how'] | null): { partId: string; content: Knows | null }[] {
    if (!one || !other || (how === null && !between)) return [];
    const content = how === null ? null : { part: 'knows' as const, from: one.id, to: other.id, how };
    return [{ partId: between?.id ?? uuidv7(), content }];
  }
}
