import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { Section } from '../card/section.tsx';
import { ConflictView } from '../conflict-view/conflict-view.tsx';
import { AddIcon } from '../icons/sign-icons.tsx';
import { Page } from '../page/page.tsx';
import { ThemeChoice } from '../theme-choice/theme-choice.tsx';
import { ButtonSamples } from './button-samples.tsx';
import { ChoiceSamples } from './choice-samples.tsx';
import { DateSamples } from './date-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { FigureSamples } from './figure-samples.tsx';
import { FormSample } from './form-sample.tsx';
import { IconSamples } from './icon-samples.tsx';
import { ListSamples } from './list-samples.tsx';
import { kitMessages } from './messages.ts';
import { OverlaySamples } from './overlay-samples.tsx';
import { PeopleSamples } from './people-samples.tsx';
import { StateSamples } from './state-samples.tsx';
import { TableSample } from './table-sample.tsx';

/** Every part of the kit in every state, in the language of the screen. Load it apart; it draws in all heavy parts. */
export function KitPage() {
  const t = useText(kitMessages);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: '/', label: t('back') }}
      secondary={<Button>{t('button.secondary')}</Button>}
      action={
        <Button variant="primary" icon={<AddIcon />}>
          {t('button.primary')}
        </Button>
      }
    >
      <ThemeChoice />
      <Card title={t('group.buttons')}>
        <ButtonSamples />
      </Card>
      <Card title={t('group.fields')}>
        <FieldSamples />
      </Card>
      <Card title={t('group.choices')}>
        <ChoiceSamples />
      </Card>
      <Card title={t('group.dates')}>
        <DateSamples />
      </Card>
      <Card title={t('group.form')}>
        <FormSample />
      </Card>
      <Card title={t('group.overlays')}>
        <OverlaySamples />
      </Card>
      <Section title={t('group.lists')}>
        <ListSamples />
      </Section>
      <Section title={t('group.people')}>
        <PeopleSamples />
      </Section>
      <Section title={t('group.figures')}>
        <FigureSamples />
      </Section>
      <Section title={t('group.states')}>
        <StateSamples />
      </Section>
      <Card>
        <ConflictView
          theirName={t('conflict.other')}
          parts={[
            { id: 'wish', label: t('conflict.wish'), mine: t('conflict.mine'), theirs: t('conflict.theirs') },
            { id: 'who', label: t('conflict.who'), mine: t('conflict.same'), theirs: t('conflict.same') },
          ]}
          onResolve={() => undefined}
        />
      </Card>
      <Card title={t('group.table')}>
        <TableSample />
      </Card>
      <Card title={t('group.icons')}>
        <IconSamples />
      </Card>
    </Page>
  );
}
