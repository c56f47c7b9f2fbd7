import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import type { MomentOf } from '../../api.ts';
import type { ThumbnailProps } from '../../instruments/thumbnail.ts';
import { filledOf } from '../domain.ts';
import { sheetMessages } from '../messages.ts';
import { pictureOfSheet } from '../pictures/of-sheet.ts';
import { linesOf } from '../words.ts';
import { DrawnSheet } from './drawn-sheet.tsx';
import { useTool } from './use-tool.ts';
import './sheet.css';

/** So many answers are read at a glance. */
const most = 2;

/** The picture of a sheet, small, or its first answers. */
export function SheetThumbnail({ moment }: ThumbnailProps) {
  const t = useText(sheetMessages);
  const language = useLanguage();
  const { toolId, methodVersion, parts } = moment as MomentOf<'sheet'>;
  const tool = useTool(toolId ?? '', methodVersion);
  return (
    <Loaded of={tool}>
      {({ definition }) => {
        const filled = filledOf(parts);
        const lines = [...linesOf(definition, filled, language)];
        if (lines.length === 0) return <p className="kt-soft">{t('paper.empty')}</p>;
        const drawn = pictureOfSheet(definition, filled, { language });
        if (drawn) return <DrawnSheet drawn={drawn} />;
        return (
          <>
            <dl className="sheet-thumbnail">
              {lines.slice(0, most).map(([id, { ask, answer }]) => (
                <div key={id}>
                  <dt>{ask}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
            {lines.length > most && (
              <p className="kt-soft kt-small">{t('thumbnail.more', { count: lines.length - most })}</p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
