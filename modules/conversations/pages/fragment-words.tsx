import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EditIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { tableMessages } from '../table-messages.ts';
import { OtherText } from './other-text.tsx';
import type { TableFragment } from './table-state.ts';
import type { TableActions } from './use-table.ts';
import { longestFragment } from './use-composer.ts';

/** Changing the words; what is typed is kept, and goes with the version it was begun on. */
export function FragmentWords({ fragment, actions }: { fragment: TableFragment; actions: TableActions }) {
  const t = useText(tableMessages);
  const draft = useDraft(draftKey('fragment', fragment.id, 'text'), fragment.text, { version: fragment.version });
  const [isOpen, setOpen] = useState(false);

  if (!isOpen && !draft.restored && !draft.otherWindow) {
    return (
      <div>
        <Button icon={<EditIcon size={1} />} onPress={() => setOpen(true)}>
          {t('stream.edit')}
        </Button>
      </div>
    );
  }
  const text = draft.value.trim();
  async function save(): Promise<void> {
    if (text === '' || text.length > longestFragment) return;
    if (text === fragment.text) await draft.discard();
    else
      await draft.handOver(actions.changing(fragment.id, { text, version: draft.basedOnVersion ?? fragment.version }));
    setOpen(false);
  }
  return (
    <div className="table-words-edit">
      {draft.otherWindow && <OtherText other={draft.otherWindow} text={draft.otherWindow.value} />}
      <TextArea
        label={t('stream.words')}
        value={draft.value}
        onChange={draft.setValue}
        autoComplete="off"
        countTo={longestFragment}
        description={draft.restored ? t('stream.restoredEdit') : undefined}
        autoFocus={isOpen}
      />
      <Cluster>
        <Button variant="primary" onPress={() => void save()}>
          {t('stream.save')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            void draft.discard();
            setOpen(false);
          }}
        >
          {t('stream.cancel')}
        </Button>
      </Cluster>
    </div>
  );
}
