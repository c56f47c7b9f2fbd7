import { useText } from '../../../../platform/i18n/use-text.ts';
import { fieldKinds, mostInGroup, type GroupField, type SimpleField } from '../domain.ts';
import { toolboxMessages } from '../messages.ts';
import type { QuestionsHow } from './question-fields.tsx';
import { QuestionList } from './question-list.tsx';

interface Props {
  group: GroupField;
  hasScore: boolean;
  onChange: (how: QuestionsHow) => void;
}

const simpleKinds = fieldKinds.filter((kind): kind is SimpleField['kind'] => kind !== 'group');

/** The questions of a group that comes back. */
export function GroupQuestions({ group, hasScore, onChange }: Props) {
  const t = useText(toolboxMessages);
  return (
    <fieldset className="toolbox-part">
      <legend>{t('making.question.inGroup')}</legend>
      <QuestionList<SimpleField>
        fields={group.fields}
        kinds={simpleKinds}
        most={mostInGroup}
        isInGroup
        hasScore={hasScore}
        to={group.to}
        onChange={onChange}
      />
    </fieldset>
  );
}
