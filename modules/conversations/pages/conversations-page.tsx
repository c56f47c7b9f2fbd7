import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useReadAgain } from '../../../platform/offline/use-read-again.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { AreaChip } from '../../../ui/life-area/area-chip.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import * as api from '../api.ts';
import { getPicture } from '../api-picture.ts';
import { listStandings } from '../api-standing.ts';
import { conversationMessages } from '../messages.ts';
import { CaseSection } from './case-section.tsx';
import { useConversationTitle } from './conversation-title.ts';
import { GrowingPicture } from './growing-picture.tsx';
import { usePlanNew } from './plan-new.ts';
import { StandingSection } from './standing/standing-section.tsx';
import './conversations.css';

/** All conversations of a household in time, and the picture that grew out of them. */
export function ConversationsPage() {
  const t = useText(conversationMessages);
  const caseId = useAddressId('caseId');
  const params = { caseId };
  useReadAgain(null, api.listConversations, getPicture, listStandings);
  const conversations = useRead(api.listConversations, { params });
  const picture = useRead(getPicture, { params });
  const { plan, isPending, error } = usePlanNew(caseId);

  return (
    <CaseSection
      title={t('title')}
      action={
        conversations.data?.can.work && (
          <Button variant="primary" isPending={isPending} onPress={() => void plan().catch(() => undefined)}>
            {t('list.new')}
          </Button>
        )
      }
    >
      {error && (
        <Notice tone="warn" isLive>
          {error.problem.title}
        </Notice>
      )}
      <Loaded of={conversations}>
        {({ conversations: all }) =>
          all.length === 0 ? (
            <EmptyState drawing="table" title={t('list.emptyTitle')}>
              {t('list.empty')}
            </EmptyState>
          ) : (
            <ConversationLine caseId={caseId} conversations={all} />
          )
        }
      </Loaded>
      <Loaded of={picture}>
        {(data) => (
          <Stack gap={6}>
            <GrowingPicture picture={data} />
            <StandingSection caseId={caseId} stages={data.stages} />
          </Stack>
        )}
      </Loaded>
    </CaseSection>
  );
}

function ConversationLine({ caseId, conversations }: { caseId: string; conversations: api.ConversationSummary[] }) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  return (
    <Timeline
      label={t('list.label')}
      items={conversations.toReversed().map((conversation) => {
        const when = conversation.startedAt ?? conversation.plannedAt;
        return {
          id: conversation.id,
          when: when ? dayAndTime(when, language) : t('list.noMoment'),
          tone: conversation.status === 'planned' ? ('coming' as const) : ('plain' as const),
          title: <ConversationName conversation={conversation} />,
          children: <ConversationLines caseId={caseId} conversation={conversation} />,
        };
      })}
    />
  );
}

function ConversationName({ conversation }: { conversation: api.ConversationSummary }) {
  const title = useConversationTitle(conversation.ordinal);
  return <>{[title, conversation.place].filter(Boolean).join(' · ')}</>;
}

function ConversationLines({ caseId, conversation }: { caseId: string; conversation: api.ConversationSummary }) {
  const t = useText(conversationMessages);
  const title = useConversationTitle(conversation.ordinal);
  const { status, reportStatus, participants, areas, aim, fragmentCount, isPrepared } = conversation;
  const at = `/cases/${caseId}/conversations/${conversation.id}`;
  const people = participants.map(({ name }) => name).join(', ');
  return (
    <Stack gap={2}>
      {people && <span className="kt-soft">{people}</span>}
      {aim && <p>{aim}</p>}
      <Cluster>
        <Tag tone={status === 'running' ? 'primary' : 'plain'}>{t(`status.${status}`)}</Tag>
        {status === 'planned' && !isPrepared && <Tag tone="attention">{t('list.notPrepared')}</Tag>}
        {(status === 'ended' || reportStatus !== 'none') && (
          <Tag tone={reportStatus === 'not-agreed' ? 'attention' : reportStatus === 'agreed' ? 'ok' : 'plain'}>
            {t(`reportStatus.${reportStatus}`)}
          </Tag>
        )}
        {areas.map((area) => (
          <AreaChip key={area} area={area} />
        ))}
      </Cluster>
      <Cluster>
        {status !== 'cancelled' && (
          <ButtonLink href={`${at}/table`} aria-label={`${t('list.table')}: ${title}`}>
            {t('list.table')}
          </ButtonLink>
        )}
        {status === 'planned' || status === 'cancelled' ? (
          <ButtonLink href={`${at}/prepare`} variant="quiet" aria-label={`${t('list.prepare')}: ${title}`}>
            {t('list.prepare')}
          </ButtonLink>
        ) : (
          <ButtonLink href={`${at}/report`} variant="quiet" aria-label={`${t('list.report')}: ${title}`}>
            {t('list.report')}
          </ButtonLink>
        )}
        {fragmentCount > 0 && <span className="kt-soft kt-small">{t('list.said', { count: fragmentCount })}</span>}
      </Cluster>
    </Stack>
  );
}
