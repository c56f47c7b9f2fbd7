import { useState } from 'react';
import { contactFunctions as described } from '../../../method/functions.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice, ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TimeField } from '../../../ui/date-field/time-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { contactChannels, contactFunctions, mostUsedFirst, type ContactFunctionId } from '../domain.ts';
import { supportMessages } from '../messages.ts';
import type { Around } from './around.ts';
import { ChannelIcon } from './channel-icon.tsx';
import type { ContactDraft, ContactProblem } from './contact-draft.ts';
import { Missing } from './missing.tsx';

interface Props {
  draft: ContactDraft;
  onChange: (part: Partial<ContactDraft>) => void;
  around: Around | undefined;
  /** Functions this worker uses most, in that order. */
  often: readonly string[];
  problems: readonly ContactProblem[];
}

const shownAtFirst = 7;

/** For who has no habits yet: what workers do most. */
const usual: readonly ContactFunctionId[] = ['support', 'conversation', 'activation', 'information', 'advice'];

/** Two touches say what it was; with whom, when and a word about it may follow. */
export function ContactFields({ draft, onChange, around, often, problems }: Props) {
  const t = useText(supportMessages);
  const others = [...(around?.members ?? []), ...(around?.network ?? []), ...(around?.helpers ?? [])];
  return (
    <Stack gap={5}>
      <FunctionChoice
        value={draft.function}
        often={often}
        isMissing={problems.includes('function')}
        onChange={(chosen) => onChange({ function: chosen })}
      />
      <div>
        <ChipChoice
          label={t('contact.how')}
          chips={contactChannels.map((id) => ({ id, label: t(`channel.${id}`), icon: <ChannelIcon channel={id} /> }))}
          value={draft.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Missing is={problems.includes('channel')}>{t('contact.neededChannel')}</Missing>
      </div>
      {others.length > 0 && (
        <ChipChoices
          label={t('contact.who')}
          chips={others.map(({ id, name }) => ({ id, label: name }))}
          value={draft.who}
          onChange={(who) => onChange({ who })}
        />
      )}
      <TextArea
        label={t('contact.text')}
        description={t('contact.textHelp')}
        rows={2}
        autoComplete="off"
        value={draft.text}
        onChange={(text) => onChange({ text })}
      />
      <WhenChoice draft={draft} onChange={onChange} problems={problems} />
    </Stack>
  );
}

function FunctionChoice(props: {
  value: ContactFunctionId | null;
  often: readonly string[];
  isMissing: boolean;
  onChange: (value: ContactFunctionId | null) => void;
}) {
  const t = useText(supportMessages);
  const language = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const order = mostUsedFirst(contactFunctions, [...props.often, ...usual.filter((id) => !props.often.includes(id))]);
  const first = order.slice(0, shownAtFirst);
  const shown = isWhole ? order : props.value && !first.includes(props.value) ? [...first, props.value] : first;
  const words = new Map(current(described).map((entry) => [entry.id as string, entry]));
  const hint = props.value && words.get(props.value)?.hint[language];
  return (
    <div>
      <ChipChoice
        label={t('contact.what')}
        chips={shown.map((id) => ({ id, label: words.get(id)?.label[language] ?? id }))}
        value={props.value}
        onChange={props.onChange}
      />
      <Cluster gap={3}>
        <Button variant="quiet" onPress={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t('contact.fewer') : t('contact.more')}
        </Button>
        {hint && <span className="kt-soft kt-small">{hint}</span>}
      </Cluster>
      <Missing is={props.isMissing}>{t('contact.neededFunction')}</Missing>
    </div>
  );
}

function WhenChoice({ draft, onChange, problems }: Pick<Props, 'draft' | 'onChange' | 'problems'>) {
  const t = useText(supportMessages);
  const choose = (when: 'now' | 'earlier' | null) =>
    onChange({ isEarlier: when === 'earlier', day: draft.day ?? (when === 'earlier' ? dayOf(new Date()) : null) });
  return (
    <div>
      <ChipChoice
        label={t('contact.when')}
        isRequired
        chips={[
          { id: 'now', label: t('contact.now') },
          { id: 'earlier', label: t('contact.earlier') },
        ]}
        value={draft.isEarlier ? 'earlier' : 'now'}
        onChange={choose}
      />
      {draft.isEarlier && (
        <div className="support-moment">
          <DateField label={t('contact.day')} value={draft.day} onChange={(day) => onChange({ day })} />
          <TimeField label={t('contact.time')} value={draft.time} onChange={(time) => onChange({ time })} />
        </div>
      )}
      <Missing is={problems.includes('moment')}>{t('contact.neededMoment')}</Missing>
      <Missing is={problems.includes('future')}>{t('contact.future')}</Missing>
    </div>
  );
}
