import { useState } from 'react';
import type { z } from 'zod';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { keepOwnDoor, listOwnQuestions } from '../api.ts';
import { questionMessages } from '../messages.ts';

type Door = z.output<typeof listOwnQuestions.reply>['door'];

/** Where somebody lives, if they want that known: by postcode and number only. */
export function OwnDoorCard({ door, version }: { door: Door; version: number }) {
  const t = useText(questionMessages);
  const [postcode, setPostcode] = useState(door?.postcode ?? '');
  const [number, setNumber] = useState(door ? String(door.houseNumber) : '');
  const keep = useWrite(keepOwnDoor, { refreshes: [listOwnQuestions] });
  const write = (given: Door, done: string) =>
    keep.mutate({ body: { door: given, version } }, { onSuccess: () => showToast({ text: done }) });
  return (
    <Card title={t('door.title')} tone="sunken">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          write({ postcode, houseNumber: /^\d+$/.test(number) ? Number(number) : 0 }, t('door.kept'));
        }}
      >
        <Stack gap={4}>
          <p>{t('door.lead')}</p>
          <WriteProblem error={keep.error} />
          <TextField
            label={t('door.postcode')}
            autoComplete="off"
            value={postcode}
            onChange={setPostcode}
            error={keep.error?.fieldMessage('door.postcode') && t('door.postcodeWrong')}
          />
          <TextField
            label={t('door.houseNumber')}
            inputMode="numeric"
            autoComplete="off"
            value={number}
            onChange={setNumber}
            error={keep.error?.fieldMessage('door.houseNumber') && t('door.numberWrong')}
          />
          <Cluster gap={3}>
            <Button type="submit" isPending={keep.isPending}>
              {t('door.keep')}
            </Button>
            {door && (
              <Button variant="quiet" onPress={() => write(null, t('door.removed'))}>
                {t('door.remove')}
              </Button>
            )}
          </Cluster>
        </Stack>
      </form>
    </Card>
  );
}
