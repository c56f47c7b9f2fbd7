import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { AddIcon, DownIcon, UpIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { coupleBonds, type Couple } from '../domain.ts';
import { addChild, addPartner, bare, reorder, somebody } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import type { PlacedCouple } from '../relatives.ts';
import { lineWord, nameWord } from '../words.ts';
import type { SectionProps } from './section-props.ts';
import { WhenField } from './when-field.tsx';

const opposite = { woman: 'man', man: 'woman' } as const;

/** With whom somebody is or was together, and the children of each. */
export function CouplesSection(props: SectionProps) {
  const { all, member, onChange } = props;
  const t = useText(familyMessages);
  const couples = all.couplesOf(member.id);
  const add = (changes: Parameters<typeof onChange>[0]) => {
    onChange(changes);
    showToast({ text: t('edit.added') });
  };
  const mark = member.mark === 'woman' || member.mark === 'man' ? opposite[member.mark] : 'somebody';
  return (
    <Stack gap={4}>
      {couples.map((couple) => (
        <CoupleCard key={couple.id} {...props} couple={couple} couples={couples} onAdd={add} />
      ))}
      <Cluster>
        <Button
          icon={<AddIcon size={1} />}
          onPress={() => add(addPartner(all, member.id, somebody(mark), 'together', uuidv7))}
        >
          {t('edit.addPartner')}
        </Button>
        {!couples.some(({ other }) => other === null) && (
          <Button
            icon={<AddIcon size={1} />}
            onPress={() => add(addChild(all, { parent: member.id }, somebody('somebody'), uuidv7))}
          >
            {t('edit.addChild')}
          </Button>
        )}
      </Cluster>
    </Stack>
  );
}

interface CoupleProps extends SectionProps {
  couple: PlacedCouple;
  couples: readonly PlacedCouple[];
  onAdd: SectionProps['onChange'];
}

function CoupleCard({ all, member, couple, couples, onChange, onOpen, onAdd }: CoupleProps) {
  const t = useText(familyMessages);
  const language = useLanguage();
  const partner = all.partnerIn(couple, member.id);
  const name = nameWord(partner, language);
  const children = all.childrenOf(couple.id);
  const put = (change: Partial<Couple>) => onChange([{ partId: couple.id, content: { ...bare(couple), ...change } }]);
  return (
    <section className="gen-card" aria-label={partner ? name : t('edit.loneParent')}>
      <Cluster justify="between">
        <strong>{partner ? name : t('edit.loneParent')}</strong>
        <Cluster gap={1}>
          {couples.length > 1 &&
            ([-1, 1] as const).map((by) => (
              <IconButton
                key={by}
                label={t(by < 0 ? 'edit.earlier' : 'edit.later', { name })}
                icon={by < 0 ? <UpIcon /> : <DownIcon />}
                isDisabled={couples.at(by < 0 ? 0 : -1) === couple}
                onPress={() => onChange(reorder(couples, couple.id, by))}
              />
            ))}
          {partner && <Button onPress={() => onOpen(partner.id)}>{t('edit.openOther', { name })}</Button>}
        </Cluster>
      </Cluster>
      {partner && (
        <div className="gen-fields">
          <Select
            label={t('field.bond')}
            options={coupleBonds.map((id) => ({ id, label: lineWord(id, language) }))}
            value={couple.bond}
            onChange={(bond) => put({ bond })}
          />
          <WhenField label={t('field.since')} value={couple.since} onChange={(since) => put({ since })} />
          <WhenField label={t('field.until')} value={couple.until} onChange={(until) => put({ until })} />
        </div>
      )}
      {children.length > 0 && (
        <ul className="gen-children">
          {children.map((child) => {
            const one = all.member(child.memberId);
            const who = nameWord(one, language);
            return (
              <li key={child.id}>
                <Button
                  variant="quiet"
                  aria-label={t('edit.openOther', { name: who })}
                  onPress={() => onOpen(child.memberId)}
                >
                  {who}
                </Button>
                <Cluster gap={1}>
                  {/* Who was born when says it already. */}
                  {children.length > 1 &&
                    one?.born === null &&
                    ([-1, 1] as const).map((by) => (
                      <IconButton
                        key={by}
                        label={t(by < 0 ? 'edit.earlier' : 'edit.later', { name: who })}
                        icon={by < 0 ? <UpIcon /> : <DownIcon />}
                        isDisabled={children.at(by < 0 ? 0 : -1) === child}
                        onPress={() => onChange(reorder(children, child.id, by))}
                      />
                    ))}
                </Cluster>
              </li>
            );
          })}
        </ul>
      )}
      <Cluster>
        <Button
          icon={<AddIcon size={1} />}
          onPress={() => onAdd(addChild(all, { coupleId: couple.id }, somebody('somebody'), uuidv7))}
        >
          {partner ? t('edit.addChildWith', { name }) : t('edit.addChild')}
        </Button>
        {children.length === 0 && (
          <Button onPress={() => onChange([{ partId: couple.id, content: null }])}>{t('edit.endCouple')}</Button>
        )}
      </Cluster>
    </section>
  );
}
