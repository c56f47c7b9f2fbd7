import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import type { MomentOf } from '../../api.ts';
import { CompareMoments, type Change } from '../../pages/compare-moments.tsx';
import type { ToolForm } from '../../toolbox/api.ts';
import { filledOf } from '../domain.ts';
import { sheetMessages } from '../messages.ts';
import { linesOf } from '../words.ts';
import { pictureOfSheet } from '../pictures/of-sheet.ts';
import { DrawnSheet } from './drawn-sheet.tsx';
import { StillSheet } from './still-sheet.tsx';
import { useTool } from './use-tool.ts';

/** Two sheets of one tool beside each other, each in the version that it answers. */
export function CompareSheets({ drawings }: { drawings: readonly MomentOf<'sheet'>[] }) {
  const last = drawings.at(-1);
  const tool = useTool(last?.toolId ?? '', last?.methodVersion);
  return <Loaded of={tool}>{(form) => <Compare drawings={drawings} tool={form} />}</Loaded>;
}

function Compare({ drawings, tool }: { drawings: readonly MomentOf<'sheet'>[]; tool: ToolForm }) {
  const t = useText(sheetMessages);
  const language = useLanguage();
  const told = (moment: MomentOf<'sheet'>) => linesOf(tool.definition, filledOf(moment.parts), language);
  return (
    <CompareMoments
      drawings={drawings}
      together={(from, to) => {
        const drawn = pictureOfSheet(tool.definition, filledOf(to.parts), { language, before: filledOf(from.parts) });
        return (
          drawn && (
            <figure className="drawing-moment">
              <figcaption>{t('picture.together')}</figcaption>
              <DrawnSheet drawn={drawn} />
            </figure>
          )
        );
      }}
      still={(moment) => <StillSheet moment={moment} />}
      changes={(from, to) => {
        const [was, is] = [told(from), told(to)];
        const ids = [...new Set([...was.keys(), ...is.keys()])];
        return ids.flatMap((id): Change[] => {
          const [before, after] = [was.get(id), is.get(id)];
          if (before?.answer === after?.answer) return [];
          const how = before ? (after ? t('change.changed') : t('change.emptied')) : t('change.answered');
          return [
            { id, title: `${(after ?? before)?.ask} ${how}`, was: before?.answer ?? null, is: after?.answer ?? null },
          ];
        });
      }}
    />
  );
}
