import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../../platform/web/use-address-id.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Page } from '../../../../ui/page/page.tsx';
import { SavedMark } from '../../../../ui/saved-mark/saved-mark.tsx';
import { Tabs } from '../../../../ui/tabs/tabs.tsx';
import { getOwnTool, type OwnTool } from '../api.ts';
import { fieldKinds, mostFields } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';
import { AboutFields } from './about-fields.tsx';
import { DropDraft } from './drop-draft.tsx';
import { GroupQuestions } from './group-questions.tsx';
import { PictureFields } from './picture-fields.tsx';
import { Preview } from './preview.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { QuestionList } from './question-list.tsx';
import { ScoreFields } from './score-fields.tsx';
import { ToolClash } from './tool-clash.tsx';
import { ToolMenu, useRetiring } from './tool-menu.tsx';
import { useNewTool } from './use-new-tool.ts';
import { useToolDraft, type ToolDraft } from './use-tool-draft.ts';
import { VersionList } from './version-list.tsx';
import './toolbox.css';

/** A tool of the organisation: it is made here, tried, published as a version, and retired. */
export function ToolPage() {
  const toolId = useAddressId('toolId');
  const tool = useRead(getOwnTool, { params: { toolId } });
  return (
    <Loaded of={tool} isPage>
      {(own) => <Tool key={own.id} own={own} />}
    </Loaded>
  );
}

function Tool({ own }: { own: OwnTool }) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const making = useToolDraft(own);
  const copy = useNewTool();
  const retire = useRetiring();
  const { tool, clash } = making;
  const [tab, setTab] = useState<'make' | 'preview' | 'versions'>('make');
  const [isPublishing, setPublishing] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const { label } = tool;
  return (
    <Page
      title={label[language].trim() || label.nl.trim() || label.en.trim() || t('nameless')}
      lead={<State own={own} making={making} />}
      back={{ href: '/toolbox', label: t('title') }}
      {...(making.isBegun && !clash && !own.isRetired
        ? {
            action: (
              <Button variant="primary" onPress={() => setPublishing(true)}>
                {t('making.publish.action')}
              </Button>
            ),
          }
        : {})}
      secondary={<ToolMenu own={own} making={making} copy={copy} retire={retire} onDrop={() => setDropping(true)} />}
    >
      <Stack gap={4}>
        <WriteProblem error={retire.error ?? copy.error} />
        {making.isNotOnDevice && (
          <Notice tone="warn" isLive>
            {t('making.notOnDevice')}
          </Notice>
        )}
        {making.refusal && (
          <Notice tone="warn" isLive title={t('making.refused')}>
            {making.refusal}
          </Notice>
        )}
        {clash ? (
          <ToolClash mine={tool} clash={clash} isPending={false} />
        ) : (
          <Tabs
            label={t('making.tabs')}
            value={tab}
            onChange={setTab}
            tabs={[
              { id: 'make', label: t('making.make'), content: <Making making={making} /> },
              { id: 'preview', label: t('making.preview'), content: <Preview tool={tool} /> },
              { id: 'versions', label: t('making.versions'), content: <VersionList own={own} /> },
            ]}
          />
        )}
      </Stack>
      {isDropping && <DropDraft own={own} making={making} onClose={() => setDropping(false)} />}
      {isPublishing && !clash && <PublishDialog own={own} making={making} onClose={() => setPublishing(false)} />}
    </Page>
  );
}

/** Where the tool stands, and where what one types is. */
function State({ own, making }: { own: OwnTool; making: ToolDraft }) {
  const t = useText(toolboxMessages);
  const used = own.versions.findLast(({ publishedAt }) => publishedAt !== null)?.number;
  const state = own.isRetired
    ? t('making.isRetired')
    : used === undefined
      ? t('making.nothingYet')
      : making.isBegun
        ? t('making.draftOf', { number: making.number, used })
        : t('making.inUse', { number: used });
  return (
    <Cluster gap={3}>
      <span>{state}</span>
      <SavedMark state={making.state} waiting={making.isChanged ? 1 : 0} />
    </Cluster>
  );
}

function Making({ making: { tool, change } }: { making: ToolDraft }) {
  const t = useText(toolboxMessages);
  return (
    <Stack gap={5}>
      <Card title={t('making.about.title')}>
        <AboutFields tool={tool} change={change} />
      </Card>
      <Card title={t('making.question.title')}>
        <QuestionList
          fields={tool.fields}
          kinds={fieldKinds}
          most={mostFields}
          hasScore={tool.score !== null}
          group={(group, onChange) => (
            <GroupQuestions group={group} hasScore={tool.score !== null} onChange={onChange} />
          )}
          to={tool.filledBy === 'worker' ? 'worker' : 'resident'}
          onChange={(how) => change((now) => ({ ...now, fields: how(now.fields) }))}
        />
      </Card>
      <Card title={t('making.picture.title')}>
        <PictureFields tool={tool} change={change} />
      </Card>
      <Card title={t('making.score.title')}>
        <ScoreFields tool={tool} change={change} />
      </Card>
    </Stack>
  );
}
