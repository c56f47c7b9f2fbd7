import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { longest, type Draft, type Field, type ToolPicture } from '../domain.ts';
import { chosenIn, newPicture, withPart } from '../making/make-picture.ts';
import { noWords } from '../making/making.ts';
import { toolboxMessages } from '../messages.ts';
import { askedFor, mostMarks, partsOf, pictureKinds, type PartsKind } from '../picture-shape.ts';
import type { ToolDraft } from './use-tool-draft.ts';
import { WordsFields } from './words-fields.tsx';

type Change = (how: (picture: ToolPicture, fields: readonly Field[]) => ToolPicture) => void;

const none = 'none';

/** Whether the answers stand together in a picture, in which, and which question has which part in it. */
export function PictureFields({ tool, change }: Pick<ToolDraft, 'tool' | 'change'>) {
  const t = useText(toolboxMessages);
  const { picture, fields } = tool;
  const choose = (id: string) =>
    change(({ picture: _, ...now }) => {
      const kind = pictureKinds.find((one) => one === id);
      return kind ? { ...now, picture: newPicture(kind, now.fields) } : now;
    });
  const set: Change = (how) => change((now) => (now.picture ? { ...now, picture: how(now.picture, now.fields) } : now));
  return (
    <Stack gap={4}>
      <RadioGroup label={t('making.picture.which')} value={picture?.kind ?? none} onChange={choose}>
        <Radio value={none}>{t('making.picture.none')}</Radio>
        {pictureKinds.map((kind) => (
          <Radio key={kind} value={kind} description={t(`making.picture.help.${kind}`)}>
            {t(`making.picture.${kind}`)}
          </Radio>
        ))}
      </RadioGroup>
      {picture?.kind === 'line' && <Marks picture={picture} fields={fields} set={set} />}
      {picture && picture.kind !== 'line' && <Parts picture={picture} fields={fields} set={set} />}
    </Stack>
  );
}

interface Props<K extends ToolPicture['kind']> {
  picture: Extract<ToolPicture, { kind: K }>;
  fields: Draft['fields'];
  set: Change;
}

function useAsked() {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  return ({ ask: { nl, en } }: Pick<Field, 'ask'>) =>
    (language === 'nl' ? nl || en : en || nl).trim() || t('making.question.nameless');
}

function Parts({ picture, fields, set }: Props<PartsKind>) {
  const t = useText(toolboxMessages);
  const asked = useAsked();
  const all = fields.flatMap((field) => (field.kind === 'group' ? [field, ...field.fields] : [field]));
  return partsOf(picture.kind).map((part) => {
    const { role } = part;
    const options = askedFor(fields, picture, part).flatMap(({ id }) => {
      const field = all.find((one) => one.id === id);
      return field ? [{ id, label: asked(field) }] : [];
    });
    const chosen = chosenIn(picture, role);
    const isThere = options.some(({ id }) => id === chosen);
    return (
      <Select
        key={role}
        label={t(`making.picture.role.${role}`)}
        description={options.length === 0 ? t('making.picture.noQuestion') : undefined}
        options={[...(part.isLoose ? [{ id: none, label: t('making.picture.noPart') }] : []), ...options]}
        value={isThere ? chosen : part.isLoose ? none : null}
        onChange={(id) => set((now, of) => withPart(now, role, id === none ? null : id, of))}
      />
    );
  });
}

function Marks({ picture, fields, set }: Props<'line'>) {
  const t = useText(toolboxMessages);
  const asked = useAsked();
  const scales = fields.filter((field) => field.kind === 'scale');
  if (scales.length === 0) return <p className="kt-soft">{t('making.picture.noQuestion')}</p>;
  const marks = (how: (now: Props<'line'>['picture']['marks']) => Props<'line'>['picture']['marks']) =>
    set((now) => (now.kind === 'line' ? { ...now, marks: how(now.marks) } : now));
  return scales.map((field) => {
    const mark = picture.marks.find((one) => one.field === field.id);
    return (
      <div key={field.id} className="toolbox-part">
        <Checkbox
          isSelected={mark !== undefined}
          isDisabled={!mark && picture.marks.length >= mostMarks}
          onChange={(isOn) =>
            marks((now) =>
              isOn ? [...now, { field: field.id, label: noWords }] : now.filter((one) => one.field !== field.id),
            )
          }
        >
          {asked(field)}
        </Checkbox>
        {mark && (
          <WordsFields
            label={t('making.picture.short')}
            help={t('making.picture.shortHelp')}
            value={mark.label}
            most={longest.mark}
            onChange={(label) => marks((now) => now.map((one) => (one.field === field.id ? { ...one, label } : one)))}
          />
        )}
      </div>
    );
  });
}
