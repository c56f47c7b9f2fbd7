import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { childBonds } from '../domain.ts';
import { addParents, addSibling, bare, setTwins, somebody } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import type { PlacedChild } from '../relatives.ts';
import { lineWord, nameWord } from '../words.ts';
import type { SectionProps } from './section-props.ts';

/** Whose child somebody is and in which way, and the brothers and sisters. */
export function ParentsSection(props: SectionProps) {
  const { all, member, onChange } = props;
  const t = useText(familyMessages);
  const links = all.parentsOf(member.id);
  const home = all.homeOf(member.id);
  const add = (changes: Parameters<typeof onChange>[0]) => {
    onChange(changes);
    showToast({ text: t('edit.added') });
  };
  return (
    <Stack gap={4}>
      {links.length === 0 && <p className="kt-soft">{t('edit.noParents')}</p>}
      {links.map((link) => (
        <LinkCard key={link.id} {...props} link={link} />
      ))}
      <Cluster>
        {(!home || home.other === null) && (
          <Button icon={<AddIcon size={1} />} onPress={() => add(addParents(all, member.id, uuidv7))}>
            {t(home ? 'edit.addParent' : 'edit.addParents')}
          </Button>
        )}
        <Button icon={<AddIcon size={1} />} onPress={() => add(addSibling(all, member.id, somebody('woman'), uuidv7))}>
          {t('edit.addSister')}
        </Button>
        <Button icon={<AddIcon size={1} />} onPress={() => add(addSibling(all, member.id, somebody('man'), uuidv7))}>
          {t('edit.addBrother')}
        </Button>
      </Cluster>
    </Stack>
  );
}

const nobody = 'nobody';

function LinkCard({ all, link, onChange, onOpen }: SectionProps & { link: PlacedChild }) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const couple = all.couple(link.coupleId);
  const parents = couple ? all.partnersIn(couple) : [];
  const names = new Intl.ListFormat(language).format(parents.map((one) => nameWord(one, language)));
  const others = all.childrenOf(link.coupleId).filter(({ id }) => id !== link.id);
  const twin = link.twins && others.find(({ twins }) => twins?.group === link.twins?.group);
  const who = (child: PlacedChild) => nameWord(all.member(child.memberId), language);
  return (
    <section className="gen-card" aria-label={t('edit.childOf', { who: names })}>
      <strong>{t('edit.childOf', { who: names })}</strong>
      <Cluster>
        {parents.map((parent) => (
          <Button key={parent.id} onPress={() => onOpen(parent.id)}>
            {t('edit.openOther', { name: nameWord(parent, language) })}
          </Button>
        ))}
      </Cluster>
      <div className="gen-fields">
        <Select
          label={t('field.childBond')}
          options={childBonds.map((id) => ({ id, label: lineWord(id, language) }))}
          value={link.bond}
          onChange={(bond) => onChange([{ partId: link.id, content: { ...bare(link), bond } }])}
        />
        {others.length > 0 && (
          <Select
            label={t('field.twin')}
            options={[
              { id: nobody, label: t('field.noTwin') },
              ...others.map((child) => ({ id: child.id, label: who(child) })),
            ]}
            value={twin?.id ?? nobody}
            onChange={(of) =>
              onChange(setTwins(all, link.id, of === nobody ? null : { of, isIdentical: false }, uuidv7))
            }
          />
        )}
      </div>
      {twin && (
        <Checkbox
          isSelected={link.twins?.isIdentical ?? false}
          onChange={(isIdentical) => onChange(setTwins(all, link.id, { of: twin.id, isIdentical }, uuidv7))}
        >
          {t('field.identical')}
        </Checkbox>
      )}
    </section>
  );
}
