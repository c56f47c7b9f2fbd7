import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../../platform/web/use-address-id.ts';
import { DrawingPage } from '../../pages/drawing-page.tsx';
import { sheetMessages } from '../messages.ts';
import { CompareSheets } from './compare-sheets.tsx';
import { SheetBoard } from './sheet-board.tsx';
import { useTool } from './use-tool.ts';

/** A tool of the toolbox, filled in with a resident: now, and beside what was filled in before. */
export function SheetPage() {
  const t = useText(sheetMessages);
  const language = useLanguage();
  const toolId = useAddressId('toolId');
  const tool = useTool(toolId);
  return (
    <Loaded of={tool} isPage>
      {({ definition, version }) => (
        <DrawingPage
          kind="sheet"
          version={version}
          toolId={toolId}
          title={definition.label[language]}
          empty={{ title: t('empty.title'), text: t('empty.text'), action: t('empty.action') }}
          who={t('who')}
          board={(props) => <SheetBoard {...props} />}
          compare={(drawings) => <CompareSheets drawings={drawings} />}
        />
      )}
    </Loaded>
  );
}
