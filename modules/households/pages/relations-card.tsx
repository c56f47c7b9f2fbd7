import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { CloseIcon } from '../../../ui/icons/sign-icons.tsx';
import { getHousehold, removeRelation, type Household } from '../api.ts';
import { otherWay, relationKinds, type RelationWord } from '../domain.ts';
import { householdMessages } from '../messages.ts';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { RelationDialog } from './relation-dialog.tsx';

interface Line {
  key: string;
  relationId: string;
  word: RelationWord;
  of: string;
  note: string | null;
}

/** Every relation told from the side of this person. */
function linesOf(household: Household, personId: string): Line[] {
  const nameOf = (id: string) => household.people.find((person) => person.id === id)?.name ?? '';
  const near = [...household.relations].sort(
    (one, other) => relationKinds.indexOf(one.kind) - relationKinds.indexOf(other.kind),
  );
  return near.flatMap((relation): Line[] => {
    const { id: relationId, note, kind } = relation;
    if (relation.fromPersonId === personId) {
      return [{ key: `${relationId}/from`, relationId, note, word: kind, of: nameOf(relation.toPersonId) }];
    }
    if (relation.toPersonId === personId) {
      return [{ key: `${relationId}/to`, relationId, note, word: otherWay(kind), of: nameOf(relation.fromPersonId) }];
    }
    return [];
  });
}

/** Who belongs to whom, told from both sides. */
export function RelationsCard({ household }: { household: Household }) {
  const t = useText(householdMessages);
  const [isAdding, setAdding] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const remove = useWrite(removeRelation, { refreshes: [getHousehold] });
  const people = household.people.filter(({ id }) => linesOf(household, id).length > 0);
  return (
    <Section
      title={t('people.relations')}
      action={
        household.can.edit &&
        household.people.length > 1 && (
          <Cluster>
            {people.length > 0 && (
              <Button variant="quiet" aria-pressed={isRemoving} onPress={() => setRemoving(!isRemoving)}>
                {t(isRemoving ? 'people.doneRemoving' : 'people.startRemoving')}
              </Button>
            )}
            <Button onPress={() => setAdding(true)}>{t('people.addRelation')}</Button>
          </Cluster>
        )
      }
    >
      {people.length === 0 ? (
        <p className="kt-soft">{t('people.noRelations')}</p>
      ) : (
        <ul className="relations" role="list">
          {people.map((person) => (
            <li key={person.id} className="relations-person">
              <h3>{person.name}</h3>
              <ul role="list">
                {linesOf(household, person.id).map((line) => (
                  <li key={line.key}>
                    <span>
                      {t(`relationWord.${line.word}`)} · {line.of}
                      {line.note !== null && <span className="kt-soft"> ({line.note})</span>}
                    </span>
                    {isRemoving && (
                      <IconButton
                        label={t('people.removeRelation', {
                          relation: t('relation.sentence', {
                            from: person.name,
                            word: t(`relationWord.${line.word}`),
                            to: line.of,
                          }),
                        })}
                        icon={<CloseIcon size={0.9} />}
                        onPress={() =>
                          remove.mutate({ params: { householdId: household.id, relationId: line.relationId } })
                        }
                      />
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <RelationDialog household={household} onClose={() => setAdding(false)} />}
    </Section>
  );
}
