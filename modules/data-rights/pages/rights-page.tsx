import { useState, type ReactNode } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { isLate, writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { listRights, type RightsRequest } from '../api.ts';
import { articleOf } from '../domain.ts';
import { dataRightMessages } from '../messages.ts';
import { AnswerDialog, ExtendDialog } from './answer-dialogs.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { CopyDialog } from './copy-dialog.tsx';

type Open = { what: 'ask' } | { what: 'answer' | 'extend' | 'copy' | 'erase'; request: RightsRequest } | null;

/** What residents of a household asked about their own data, and what was answered; `looks` leads to who looked. */
export function RightsPage({ looks }: { looks: ReactNode }) {
  const t = useText(dataRightMessages);
  const caseId = useAddressId('caseId');
  const read = useRead(listRights, { params: { caseId } });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Loaded of={read}>
      {({ requests, people, can }) => (
        <Section
          title={t('title')}
          description={t('lead')}
          action={
            can.work && (
              <Button variant="primary" onPress={() => setOpen({ what: 'ask' })}>
                {t('ask')}
              </Button>
            )
          }
        >
          <Stack gap={4}>
            {can.showLooks && <div>{looks}</div>}
            {requests.length === 0 && <EmptyState drawing="letter" title={t('empty')} headingLevel={3} />}
            {requests.map((request) => (
              <RequestCard
                key={request.id}
                request={request}
                canWork={can.work}
                onOpen={(what) => setOpen({ what, request })}
              />
            ))}
          </Stack>
          {open?.what === 'ask' && <AskDialog caseId={caseId} people={people} onClose={close} />}
          {open?.what === 'answer' && <AnswerDialog caseId={caseId} request={open.request} onClose={close} />}
          {open?.what === 'extend' && <ExtendDialog caseId={caseId} request={open.request} onClose={close} />}
          {open?.what === 'erase' && <EraseDialog caseId={caseId} request={open.request} onClose={close} />}
          {open?.what === 'copy' && <CopyDialog caseId={caseId} request={open.request} onClose={close} />}
        </Section>
      )}
    </Loaded>
  );
}

interface CardProps {
  request: RightsRequest;
  canWork: boolean;
  onOpen: (what: 'answer' | 'extend' | 'copy' | 'erase') => void;
}

function RequestCard({ request, canWork, onOpen }: CardProps) {
  const t = useText(dataRightMessages);
  const language = useLanguage();
  const { kind, personName, words, receivedOn, dueOn, extensionReason, outcome, answeredAt } = request;
  const day = (of: string) => writtenDay(of, language);
  const isOpen = outcome === null;
  return (
    <Card
      title={`${t(`kind.${kind}`)}: ${personName}`}
      headingLevel={3}
      tone={isOpen && isLate(dueOn) ? 'attention' : 'plain'}
    >
      <Stack gap={3}>
        <Quote name={personName}>{words}</Quote>
        <p className="kt-soft">
          {t('article', { number: articleOf[kind] })} · {t('received', { day: day(receivedOn) })}
        </p>
        {isOpen ? (
          <p>
            <strong>{t('due', { day: day(dueOn) })}</strong>
          </p>
        ) : (
          <p>
            <strong>
              {t('answered', {
                outcome: t(`outcome.${outcome}`),
                day: answeredAt ? day(answeredAt) : '',
                name: request.answeredByName ?? '',
              })}
            </strong>
            <br />
            {request.outcomeReason}
          </p>
        )}
        {extensionReason && <p className="kt-soft">{t('longer', { reason: extensionReason })}</p>}
        {canWork && (
          <Cluster gap={3}>
            {isOpen && <Button onPress={() => onOpen('answer')}>{t('answer')}</Button>}
            {isOpen && kind === 'erase' && <Button onPress={() => onOpen('erase')}>{t('eraseForm.button')}</Button>}
            {kind === 'inspect' && <Button onPress={() => onOpen('copy')}>{t('copy')}</Button>}
            {isOpen && !extensionReason && (
              <Button variant="quiet" onPress={() => onOpen('extend')}>
                {t('extend')}
              </Button>
            )}
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
