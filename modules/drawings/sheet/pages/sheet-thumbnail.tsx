import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { filledOf } from '../domain.ts';
import { sheetMessages } from '../messages.ts';
import { linesOf } from '../words.ts';
import { useTool } from './use-tool.ts';
import './sheet.css';

/** The first answers of a sheet, small. */
export function SheetThumbnail({ moment }: ThumbnailProps) {
  const t = useText(sheetMessages);
  const language = useLanguage();
  const { toolId, methodVersion, parts } = moment as MomentOf<'sheet'>;
  const tool = useTool(toolId ?? '', methodVersion);
  return (
    <Loaded of={tool}>
      {({ definition }) => {
        const lines = [...linesOf(definition, filledOf(parts), language)];
        if (lines.length === 0) return <p className="kt-soft">{t('paper.empty')}</p>;
        return (
          <dl className="sheet-thumbnail">
            {lines.map(([id, { ask, answer }]) => (
              <div key={id}>
                <dt>{ask}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        );
      }}
    </Loaded>
  );
}
