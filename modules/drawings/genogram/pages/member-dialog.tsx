import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { bare } from '../edits.ts';
import { familyMessages } from '../messages.ts';
import { nameWord } from '../words.ts';
import { BondsSection } from './bonds-section.tsx';
import { CouplesSection } from './couples-section.tsx';
import { memberFormId, MemberFields } from './member-fields.tsx';
import { ParentsSection } from './parents-section.tsx';
import type { SectionProps } from './section-props.ts';

interface Props extends SectionProps {
  onBetween: (id: string) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Everything about one member; what belongs to others is behind titles that open. */
export function MemberDialog({ onBetween, onRemove, onClose, ...props }: Props) {
  const { all, member, onChange } = props;
  const t = useText(familyMessages);
  const language = useLanguage();
  return (
    <Dialog
      title={nameWord(member, language)}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="danger" onPress={onRemove}>
            {t('edit.remove')}
          </Button>
          <Button variant="primary" type="submit" form={memberFormId}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <MemberFields
          member={bare(member)}
          onSave={(content) => {
            if (JSON.stringify(content) !== JSON.stringify(bare(member))) onChange([{ partId: member.id, content }]);
            onClose();
          }}
        />
        <Disclosure title={t('edit.couples')} meta={String(all.couplesOf(member.id).length || '')}>
          <CouplesSection {...props} />
        </Disclosure>
        <Disclosure title={`${t('edit.parents')}, ${t('edit.siblings').toLowerCase()}`}>
          <ParentsSection {...props} />
        </Disclosure>
        <Disclosure title={t('edit.feelings')} meta={String(all.feelingsOf(member.id).length || '')}>
          <BondsSection {...props} onBetween={onBetween} />
        </Disclosure>
      </Stack>
    </Dialog>
  );
}
