import { Fragment, type ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { AddIcon, CloseIcon } from '../../../../ui/icons/sign-icons.tsx';
import { fieldsAsked, type Row, type Value, type Values } from '../../toolbox/answer.ts';
import type { Definition, Field, SimpleField } from '../../toolbox/domain.ts';
import { sheetMessages } from '../messages.ts';
import { AnswerField } from './answer-field.tsx';
import './sheet.css';

interface Props {
  definition: Definition;
  values: Values;
  rows: readonly (Row & { id: string })[];
  people: readonly { id: string; name: string }[];
  /** The resident looks along: without what is asked of the worker. */
  isResident: boolean;
  canWork: boolean;
  /** What stands below the answer to a question; none where nothing comes of it. */
  below?: (field: SimpleField, value: Value | undefined) => ReactNode;
  /** Names what is being typed on this device; none for what is not kept. */
  draftOf?: (fieldId: string) => string;
  onValue: (fieldId: string, value: Value | null) => void;
  /** Writes a row, a new one under a new id; null takes it out. */
  onRow: (rowId: string, fieldId: string, values: Values | null) => void;
}

/** The questions of a tool, to be filled in together: those that the answers before them ask for. */
export function SheetFields(props: Props) {
  const { definition, values, isResident } = props;
  const asked = fieldsAsked(definition.fields, values).filter(({ to }) => !isResident || to === 'resident');
  return (
    <ol className="sheet-fields" role="list">
      {asked.map((field) => (
        <li key={field.id} data-to={field.to}>
          {field.kind === 'group' ? <Group {...props} field={field} /> : <Single {...props} field={field} />}
        </li>
      ))}
    </ol>
  );
}

function Single({ field, values, people, canWork, below, draftOf, onValue }: Props & { field: SimpleField }) {
  return (
    <>
      <AnswerField
        field={field}
        value={values[field.id]}
        people={people}
        canWork={canWork}
        draft={draftOf?.(field.id)}
        onValue={(value) => onValue(field.id, value)}
      />
      {below?.(field, values[field.id])}
    </>
  );
}

function Group(props: Props & { field: Extract<Field, { kind: 'group' }> }) {
  const { field, rows, canWork, people, below, draftOf, onRow } = props;
  const t = useText(sheetMessages);
  const language = useLanguage();
  const own = rows.filter((row) => row.field === field.id);
  return (
    <fieldset className="sheet-group">
      <legend className="sheet-ask">{field.ask[language]}</legend>
      {field.help && <p className="kt-soft">{field.help[language]}</p>}
      {own.map((row, index) => (
        <fieldset key={row.id} className="sheet-row">
          <legend>{t('row', { number: index + 1 })}</legend>
          {canWork && (
            <IconButton
              label={t('removeRow', { number: index + 1 })}
              icon={<CloseIcon />}
              onPress={() => onRow(row.id, field.id, null)}
            />
          )}
          {fieldsAsked(field.fields, row.values).map((one) => (
            <Fragment key={one.id}>
              <AnswerField
                field={one}
                value={row.values[one.id]}
                people={people}
                canWork={canWork}
                draft={draftOf?.(`${row.id}/${one.id}`)}
                onValue={(value) => {
                  const { [one.id]: _, ...others } = row.values;
                  onRow(row.id, field.id, value === null ? others : { ...others, [one.id]: value });
                }}
              />
              {below?.(one, row.values[one.id])}
            </Fragment>
          ))}
        </fieldset>
      ))}
      {canWork && (
        <Button icon={<AddIcon size={1.1} />} onPress={() => onRow(uuidv7(), field.id, {})}>
          {t('addRow')}
        </Button>
      )}
      {!canWork && own.length === 0 && <p className="kt-soft">{t('open')}</p>}
    </fieldset>
  );
}
