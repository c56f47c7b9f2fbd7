import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import type { MomentOf } from '../../api.ts';
import { StillPicture } from '../../pages/still-picture.tsx';
import { filledOf } from '../domain.ts';
import { sheetMessages } from '../messages.ts';
import { surfacePicture } from '../surface.ts';
import { toldSheet, type Told } from '../words.ts';
import { useTool } from './use-tool.ts';
import './sheet.css';

/** A sheet to read, in the version of its tool that it answers. */
export function StillSheet({ moment }: { moment: Pick<MomentOf<'sheet'>, 'toolId' | 'methodVersion' | 'parts'> }) {
  const language = useLanguage();
  const tool = useTool(moment.toolId ?? '', moment.methodVersion);
  return (
    <Loaded of={tool}>
      {({ definition }) => (
        <ol className="sheet-fields" role="list">
          {toldSheet(definition, filledOf(moment.parts), language).map((told) => (
            <li key={told.field.id} className="sheet-read">
              <p className="sheet-ask">{told.ask}</p>
              {'rows' in told ? (
                told.rows.map(({ id, told: row }) => <Row key={id} told={row} />)
              ) : (
                <Answer {...told} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

const Row = ({ told }: { told: readonly Told[] }) => (
  <div className="sheet-row">
    {told
      .filter(({ answer }) => answer !== null)
      .map((one) => (
        <div key={one.field.id}>
          <p className="kt-soft">{one.ask}</p>
          <Answer {...one} />
        </div>
      ))}
  </div>
);

function Answer({ answer, value }: Told) {
  const t = useText(sheetMessages);
  if (value?.kind === 'surface') return <StillPicture picture={surfacePicture(value.strokes)} words={answer ?? ''} />;
  return <p className={answer === null ? 'sheet-answer kt-soft' : 'sheet-answer'}>{answer ?? t('open')}</p>;
}
