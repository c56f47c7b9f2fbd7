import { lifeAreaIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice, ChipChoices } from '../../../../ui/chips/chips.tsx';
import { DateField } from '../../../../ui/date-field/date-field.tsx';
import { AreaIcon } from '../../../../ui/life-area/area-icon.tsx';
import type { Value } from '../../toolbox/answer.ts';
import type { SimpleField } from '../../toolbox/domain.ts';
import { sheetMessages } from '../messages.ts';
import { areaWord } from '../../life-areas.ts';
import { answerWords } from '../words.ts';
import { KeptText } from './kept-text.tsx';
import { PersonAnswer } from './person-answer.tsx';
import { ScaleAnswer } from './scale-answer.tsx';
import { SurfaceAnswer } from './surface-answer.tsx';

interface Props {
  field: SimpleField;
  value: Value | undefined;
  people: readonly { id: string; name: string }[];
  canWork: boolean;
  /** Under which name what is typed is kept on this device. */
  draft: string | undefined;
  onValue: (value: Value | null) => void;
}

/** One question of a sheet, each kind with the control that suits a table with two people at it. */
export function AnswerField({ field, value, people, canWork, draft, onValue }: Props) {
  const t = useText(sheetMessages);
  const language = useLanguage();
  const label = field.ask[language];
  const description = field.help?.[language];
  const common = { label, description };
  if (!canWork && field.kind !== 'surface') {
    return (
      <div className="sheet-read">
        <p className="sheet-ask">{label}</p>
        <p className="sheet-answer">{answerWords(field, value, language) ?? t('open')}</p>
      </div>
    );
  }
  switch (field.kind) {
    case 'text':
      return (
        <KeptText
          {...common}
          kept={value?.kind === 'text' ? value.text : ''}
          draft={draft}
          onKeep={(text) => onValue(text === '' ? null : { kind: 'text', text })}
        />
      );
    case 'choice':
      return (
        <ChipChoice
          {...common}
          chips={field.answers.map((answer) => ({ id: answer.id, label: answer.label[language] }))}
          value={value?.kind === 'choice' ? value.answer : null}
          onChange={(answer) => onValue(answer === null ? null : { kind: 'choice', answer })}
        />
      );
    case 'choices':
      return (
        <ChipChoices
          {...common}
          chips={field.answers.map((answer) => ({ id: answer.id, label: answer.label[language] }))}
          value={value?.kind === 'choices' ? value.answers : []}
          onChange={(answers) => onValue(answers.length === 0 ? null : { kind: 'choices', answers })}
        />
      );
    case 'scale':
      return (
        <ScaleAnswer
          {...common}
          scale={field.scale}
          value={value?.kind === 'scale' ? value.number : null}
          onChange={(number) => onValue(number === null ? null : { kind: 'scale', number })}
        />
      );
    case 'date':
      return (
        <DateField
          {...common}
          value={value?.kind === 'date' ? value.day : null}
          onChange={(day) => onValue(day === null ? null : { kind: 'date', day })}
        />
      );
    case 'person':
      return (
        <PersonAnswer {...common} people={people} value={value?.kind === 'person' ? value : null} onChange={onValue} />
      );
    case 'life-area':
      return (
        <ChipChoice
          {...common}
          chips={lifeAreaIds.map((area) => ({
            ...{ id: area, label: areaWord(area, language), tone: area },
            icon: <AreaIcon area={area} size={1.1} />,
          }))}
          value={value?.kind === 'life-area' ? value.area : null}
          onChange={(area) => onValue(area === null ? null : { kind: 'life-area', area })}
        />
      );
    case 'surface':
      return (
        <SurfaceAnswer
          {...common}
          canWork={canWork}
          strokes={value?.kind === 'surface' ? value.strokes : []}
          onChange={(strokes) => onValue(strokes.length === 0 ? null : { kind: 'surface', strokes })}
        />
      );
  }
}
