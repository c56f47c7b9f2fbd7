import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addProvision, changeProvision, getProvision, listProvisions, type Provision } from '../api.ts';
import { socialMapMessages } from '../messages.ts';
import { draftOf, emptyProvision, fieldsOf, textFields, type ProvisionDraft } from './provision-draft.ts';
import { ProvisionInputs } from './provision-inputs.tsx';
import './social-map.css';

/** Something new on the map. */
export function AddProvisionPage() {
  return <ProvisionForm provision={null} />;
}

/** What stands on the map already, to change. */
export function EditProvisionPage() {
  const provisionId = useAddressId('provisionId');
  const provision = useRead(getProvision, { params: { provisionId } });
  return (
    <Loaded of={provision} isPage>
      {(data) => <ProvisionForm key={data.id} provision={data} />}
    </Loaded>
  );
}

function ProvisionForm({ provision }: { provision: Provision | null }) {
  const t = useText(socialMapMessages);
  const go = useNavigate();
  const [initial] = useState(() => (provision ? draftOf(provision) : emptyProvision));
  const draft = useDraft<ProvisionDraft>(draftKey('provision', provision?.id ?? 'new'), initial, {
    schema: '1',
    ...(provision ? { version: provision.version } : {}),
  });
  const refreshes = [getProvision, listProvisions];
  const add = useWrite(addProvision, { refreshes });
  const edit = useWrite(changeProvision, { refreshes });
  const error = add.error ?? edit.error;
  const theirs = edit.error?.problem.current as Provision | undefined;

  const done = async (saved: Provision) => {
    await draft.discard();
    showToast({ text: t('form.saved') });
    await go({ to: '/social-map/$provisionId', params: { provisionId: saved.id } });
  };
  const save = (value: ProvisionDraft, version = draft.basedOnVersion ?? 1) => {
    const body = fieldsOf(value);
    const after = { onSuccess: (saved: Provision) => void done(saved) };
    if (provision) edit.mutate({ params: { provisionId: provision.id }, body: { ...body, version } }, after);
    else add.mutate({ body }, after);
  };
  const wrong = (field: string) => error?.fieldMessage(field);
  const errors = [...textFields, 'kind' as const, 'areas' as const].flatMap((name) => {
    const message = wrong(name);
    return message ? [{ name, label: t(`form.${name}`), message }] : [];
  });

  return (
    <Page
      title={provision ? t('form.editTitle', { name: provision.name }) : t('form.addTitle')}
      width="narrow"
      back={{ href: provision ? `/social-map/${provision.id}` : '/social-map', label: provision?.name ?? t('title') }}
    >
      {theirs && (
        <Card>
          <ConflictView
            theirName={theirs.checkedByName || t('form.otherPerson')}
            parts={textFields.map((id) => ({
              id,
              label: t(`form.${id}`),
              mine: draft.value[id],
              theirs: theirs[id] ?? '',
            }))}
            isPending={edit.isPending}
            onResolve={(texts) => {
              const merged = { ...draft.value, ...texts };
              draft.setValue(merged);
              save(merged, theirs.version);
            }}
          />
        </Card>
      )}
      {error && errors.length === 0 && !theirs && (
        <Notice tone="warn" isLive>
          {error.problem.detail ?? error.problem.title}
        </Notice>
      )}
      <Form
        onSubmit={() => save(draft.value)}
        errors={errors}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={add.isPending || edit.isPending}>
              {t('form.save')}
            </Button>
            <ButtonLink href={provision ? `/social-map/${provision.id}` : '/social-map'}>{t('form.cancel')}</ButtonLink>
          </>
        }
      >
        <ProvisionInputs
          value={draft.value}
          onChange={(part) => draft.setValue((before) => ({ ...before, ...part }))}
          error={wrong}
          isNew={provision === null}
        />
      </Form>
    </Page>
  );
}
