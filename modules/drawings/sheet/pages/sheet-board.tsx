import { useState } from 'react';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { Section } from '../../../../ui/card/section.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { BoardFrame } from '../../pages/board-frame.tsx';
import type { BoardProps } from '../../pages/drawing-page.tsx';
import { ResidentView } from '../../pages/resident-view.tsx';
import { useParts } from '../../pages/use-parts.ts';
import type { SimpleField } from '../../toolbox/domain.ts';
import type { ToolForm } from '../../toolbox/api.ts';
import type { Value, Values } from '../../toolbox/answer.ts';
import { filledOf } from '../domain.ts';
import { sheetMessages } from '../messages.ts';
import { sheetPicture } from '../picture.ts';
import { pictureOfSheet } from '../pictures/of-sheet.ts';
import { partWords, scoreWords, sheetWords } from '../words.ts';
import { DrawnSheet } from './drawn-sheet.tsx';
import { GiveStrength } from './give-strength.tsx';
import { SheetFields } from './sheet-fields.tsx';
import { ToolAside } from './tool-aside.tsx';
import { useTool } from './use-tool.ts';

/** The sheet that is filled in, in the version of its tool with which it was begun. */
export function SheetBoard(props: BoardProps<'sheet'>) {
  const { toolId, methodVersion } = props.drawing;
  const tool = useTool(toolId ?? '', methodVersion);
  return <Loaded of={tool}>{(form) => <Board {...props} tool={form} />}</Loaded>;
}

function Board({ tool, ...props }: BoardProps<'sheet'> & { tool: ToolForm }) {
  const { caseId, drawing, around, middle } = props;
  const { definition, partIds } = tool;
  const t = useText(sheetMessages);
  const language = useLanguage();
  const sheet = useParts<'sheet'>(caseId, drawing);
  const [isResident, setResident] = useState(false);
  const filled = filledOf(sheet.items.map(({ id, ...content }) => ({ id, content })));
  const canWork = around.can.work && !drawing.isClosed;
  const score = scoreWords(definition, filled, language);
  const drawn = pictureOfSheet(definition, filled, { language, isResident });

  const answer = (field: string, value: Value | null) => {
    const partId = partIds[field];
    if (partId) sheet.put(partId, value && { part: 'answer', field, value });
  };
  const row = (rowId: string, field: string, values: Values | null) => {
    if (values === null) {
      sheet.put(rowId, null);
      showToast({ text: t('rowRemoved') });
      return;
    }
    const own = filled.rows.filter((one) => one.field === field);
    const order = own.find(({ id }) => id === rowId)?.order ?? (own.at(-1)?.order ?? -1) + 1;
    sheet.put(rowId, { part: 'row', field, order, values: values as Record<string, Value> });
  };
  const { personId } = drawing;
  const { conversationId, given } = around;
  const areas = definition.fields.flatMap(({ id }) => filled.values[id] ?? []);
  const area = areas.flatMap((value) => (value.kind === 'life-area' ? [value.area] : []))[0] ?? null;
  const below = (field: SimpleField, value: Value | undefined) =>
    field.kind === 'text' && field.gives && value?.kind === 'text' && conversationId && personId && canWork ? (
      <GiveStrength strength={{ caseId, conversationId, personId, text: value.text, area }} given={given} />
    ) : null;
  const fields = (
    <SheetFields
      definition={definition}
      values={filled.values}
      rows={filled.rows}
      people={around.people}
      isResident={isResident}
      canWork={canWork}
      {...(isResident ? {} : { below })}
      draftOf={(fieldId) => draftKey('drawing', drawing.id, ...fieldId.split('/'))}
      onValue={answer}
      onRow={row}
    />
  );
  return (
    <BoardFrame
      {...props}
      work={sheet}
      isResident={isResident}
      onResident={setResident}
      file={() => ({
        picture: sheetPicture(definition, filled, { middle, language }),
        title: definition.label[language],
        words: sheetWords(definition, filled, language),
      })}
      clash={(content) => partWords(definition, content, language)}
    >
      {isResident ? (
        <ResidentView>
          <div className="sheet-resident" data-drawn={drawn ? true : undefined}>
            {drawn && <DrawnSheet drawn={drawn} />}
            {fields}
          </div>
        </ResidentView>
      ) : (
        <div className="sheet-room">
          {fields}
          <div className="sheet-beside">
            {drawn && <DrawnSheet drawn={drawn} />}
            <ToolAside definition={definition} />
          </div>
        </div>
      )}
      {score !== undefined && (
        <Section title={t('score.title')}>
          <p className="sheet-score" role="status">
            {score}
          </p>
        </Section>
      )}
    </BoardFrame>
  );
}
