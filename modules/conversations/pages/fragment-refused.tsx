import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { tableMessages } from '../table-messages.ts';
import type { RefusedWrite, TableFragment } from './table-state.ts';
import type { TableActions } from './use-table.ts';

interface Props {
  refused: RefusedWrite;
  fragment: TableFragment;
  actions: TableActions;
  /** Puts the words back in the writing field. */
  onTakeBack: (text: string) => void;
}

/** What the server did not take: never dropped, never overwritten; a person decides. */
export function FragmentRefused({ refused, fragment, actions, onTakeBack }: Props) {
  const t = useText(tableMessages);
  const { theirs, wanted, writeId } = refused;
  const name = theirs?.changedByName ?? t('refused.other');
  const drop = () => void actions.remove(writeId);

  if (theirs && wanted.text !== undefined && wanted.text !== theirs.text) {
    return (
      <ConflictView
        headingLevel={3}
        theirName={name}
        parts={[{ id: 'text', label: t('refused.words'), mine: wanted.text, theirs: theirs.text }]}
        onResolve={({ text }) => {
          drop();
          if (text !== undefined && text !== theirs.text)
            void actions.change(fragment.id, { version: theirs.version, text });
        }}
      />
    );
  }
  if (theirs) {
    const { version: _, ...change } = { version: 0, ...wanted };
    return (
      <Notice tone="warn" isLive title={t('refused.tagged', { name })}>
        <Cluster>
          <Button
            onPress={() => {
              drop();
              void actions.change(fragment.id, { ...change, version: theirs.version });
            }}
          >
            {t('refused.keepMine')}
          </Button>
          <Button onPress={drop}>{t('refused.keepTheirs')}</Button>
        </Cluster>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" isLive title={t('refused.title')}>
      <p>{refused.title}</p>
      <Cluster>
        <Button onPress={() => void actions.retry(writeId)}>{t('refused.retry')}</Button>
        {refused.isNew && (
          <Button
            onPress={() => {
              onTakeBack(wanted.text ?? '');
              drop();
            }}
          >
            {t('refused.takeBack')}
          </Button>
        )}
        {!refused.isNew && <Button onPress={drop}>{t('refused.drop')}</Button>}
      </Cluster>
    </Notice>
  );
}
