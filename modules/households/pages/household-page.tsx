import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { openCase } from '../../cases/api.ts';
import { getHousehold, listHouseholds, type Household } from '../api.ts';
import { householdMessages } from '../messages.ts';
import { HouseholdPeople } from './household-people.tsx';

/** A household by itself: for one that has no case yet, such as one that was brought in from elsewhere. */
export function HouseholdPage() {
  const t = useText(householdMessages);
  const householdId = useAddressId('householdId');
  const household = useRead(getHousehold, { params: { householdId } });
  const [isStarting, setStarting] = useState(false);
  return (
    <Loaded of={household} isPage>
      {(data) => (
        <Page
          title={data.name}
          lead={data.caseId === null ? t('page.noCase') : (data.headline ?? undefined)}
          back={{ href: '/households', label: t('list.title') }}
          action={
            data.caseId === null ? (
              data.can.edit && (
                <Button variant="primary" onPress={() => setStarting(true)}>
                  {t('page.start')}
                </Button>
              )
            ) : (
              <ButtonLink variant="primary" href={`/cases/${data.caseId}`}>
                {t('page.toCase')}
              </ButtonLink>
            )
          }
        >
          <HouseholdPeople householdId={householdId} />
          {isStarting && <StartDialog household={data} onClose={() => setStarting(false)} />}
        </Page>
      )}
    </Loaded>
  );
}

function StartDialog({ household, onClose }: { household: Household; onClose: () => void }) {
  const t = useText(householdMessages);
  const go = useNavigate();
  const reason = useDraft(draftKey('household', household.id, 'start'), '');
  const open = useWrite(openCase, { refreshes: [getHousehold, listHouseholds] });
  const submit = () =>
    open.mutate(
      { body: { householdId: household.id, reason: reason.value } },
      {
        onSuccess: ({ id }) => {
          void reason.discard();
          void go({ to: `/cases/${id}` });
        },
      },
    );
  return (
    <Dialog
      title={t('page.start')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={open.isPending} onPress={submit}>
            {t('page.start')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('page.startWhy')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={open.error?.fieldMessage('reason') ?? open.error?.problem.detail}
      />
    </Dialog>
  );
}
