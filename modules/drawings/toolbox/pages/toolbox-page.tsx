import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { plainText } from '../../../../platform/search/plain-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useRead } from '../../../../platform/web/use-read.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Tag } from '../../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { Page } from '../../../../ui/page/page.tsx';
import { SearchField } from '../../../../ui/search-field/search-field.tsx';
import { listTools, type ToolLine } from '../api.ts';
import { emptyTool } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { TakeFile } from './take-file.tsx';
import { useNewTool } from './use-new-tool.ts';
import './toolbox.css';

/** From so many on one searches. */
const searchFrom = 12;

/** The tools: those of the organisation, which are made here, and those of the way of working to begin with. */
export function ToolboxPage() {
  const t = useText(toolboxMessages);
  const tools = useRead(listTools);
  const canMake = tools.data?.can.make ?? false;
  const add = useNewTool();
  return (
    <Page
      title={t('title')}
      lead={t(tools.data && !canMake ? 'leadReader' : 'lead')}
      {...(canMake
        ? {
            action: (
              <Button
                variant="primary"
                icon={<AddIcon size={1.1} />}
                isPending={add.isPending}
                onPress={() => add.make(emptyTool())}
              >
                {t('add')}
              </Button>
            ),
            secondary: <TakeFile isPending={add.isPending} onTool={add.make} />,
          }
        : {})}
    >
      <Stack gap={4}>
        <WriteProblem error={add.error} />
        <Loaded of={tools}>{(data) => <Shelves tools={data.tools} canMake={canMake} add={add} />}</Loaded>
      </Stack>
    </Page>
  );
}

interface ShelvesProps {
  tools: readonly ToolLine[];
  canMake: boolean;
  add: ReturnType<typeof useNewTool>;
}

function Shelves({ tools, canMake, add }: ShelvesProps) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const words = plainText(search).split(' ');
  const found = tools.filter(({ label, hint }) => {
    const text = plainText(`${label[language]} ${hint[language]}`);
    return words.every((word) => text.includes(word));
  });
  const own = found.filter(({ isOwn }) => isOwn).toSorted((a, b) => Number(a.isRetired) - Number(b.isRetired));
  const builtIn = found.filter(({ isOwn }) => !isOwn);
  const isFiltered = search.trim() !== '';
  return (
    <>
      {tools.length > searchFrom && (
        <SearchField label={t('search')} isLabelHidden placeholder={t('search')} value={search} onChange={setSearch} />
      )}
      {found.length === 0 && isFiltered && (
        <EmptyState drawing="search" title={t('nothingFound')}>
          {t('nothingFoundText')}
        </EmptyState>
      )}
      {(own.length > 0 || !isFiltered) && (
        <Section title={t('own.title')}>
          {own.length === 0 ? (
            <EmptyState title={t('own.empty')} headingLevel={3}>
              {t(canMake ? 'own.emptyText' : 'own.emptyReader')}
            </EmptyState>
          ) : (
            <Card padding="none">
              <List label={t('own.title')}>
                {own.map((tool) => (
                  <ToolRow key={tool.id} tool={tool} canMake={canMake} />
                ))}
              </List>
            </Card>
          )}
        </Section>
      )}
      {canMake && !isFiltered && <MatrixLink />}
      {builtIn.length > 0 && (
        <Section title={t('builtIn.title')}>
          <Card padding="none">
            <List label={t('builtIn.title')}>
              {builtIn.map((tool) => (
                <BuiltInRow key={tool.id} tool={tool} canMake={canMake} add={add} />
              ))}
            </List>
          </Card>
        </Section>
      )}
    </>
  );
}

function ToolRow({ tool, canMake }: { tool: ToolLine; canMake: boolean }) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const { id, label, hint, version, isRetired, hasDraft, filledBy } = tool;
  const state = isRetired
    ? t('state.retired')
    : version === null
      ? t('state.draft')
      : t(hasDraft ? 'state.changing' : 'state.published', { number: version });
  return (
    <ListRow
      title={label[language] || label.nl || label.en || t('nameless')}
      meta={hint[language] || hint.nl || t(`filledBy.${filledBy}`)}
      tags={<Tag tone={isRetired || version === null ? 'plain' : 'ok'}>{state}</Tag>}
      {...(canMake ? { href: `/toolbox/${id}` } : {})}
    />
  );
}

function BuiltInRow({ tool, canMake, add }: { tool: ToolLine; canMake: boolean; add: ShelvesProps['add'] }) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const name = tool.label[language];
  return (
    <ListRow
      title={name}
      meta={tool.hint[language]}
      {...(canMake
        ? {
            actions: (
              <Button
                variant="quiet"
                aria-label={t('builtIn.copyOf', { name })}
                isPending={add.isPending}
                onPress={() => void add.makeFrom(tool.id)}
              >
                {t('builtIn.copy')}
              </Button>
            ),
          }
        : {})}
    />
  );
}

/** Of the matrix one cannot change the form, but an organisation may have sentences of its own. */
function MatrixLink() {
  const t = useText(toolboxMessages);
  return (
    <Card padding="none">
      <List label={t('matrix.link')}>
        <ListRow title={t('matrix.link')} meta={t('matrix.text')} href="/toolbox/matrix" />
      </List>
    </Card>
  );
}
