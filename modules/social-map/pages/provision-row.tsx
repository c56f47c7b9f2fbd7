import { useText } from '../../../platform/i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import type { Provision } from '../api.ts';
import { socialMapMessages } from '../messages.ts';
import { CheckedLine } from './checked-line.tsx';

interface Props {
  provision: Provision;
  isChosen: boolean;
  canChoose: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One place: what it is in a line, for whom, what it costs, and whether it comes along. */
export function ProvisionRow({ provision, isChosen, canChoose, onChoose }: Props) {
  const t = useText(socialMapMessages);
  const ui = useText(uiMessages);
  const { areas, name, summary, targetGroup, cost } = provision;
  const area = areas[0] ?? 'day';
  return (
    <ListRow
      href={`/social-map/${provision.id}`}
      leading={
        <span className="social-map-icon" data-area={area}>
          <AreaIcon area={area} size={1.3} label={areas.map((one) => ui(`area.${one}`)).join(', ')} />
        </span>
      }
      title={name}
      meta={<span className="social-map-summary">{summary}</span>}
      tags={
        <div className="social-map-facts">
          {targetGroup && (
            <p>
              <strong>{t('short.targetGroup')}</strong> {targetGroup}
            </p>
          )}
          {cost && (
            <p>
              <strong>{t('short.cost')}</strong> {cost}
            </p>
          )}
          <Cluster gap={3}>
            <Tag tone={provision.kind === 'general' ? 'primary' : 'plain'}>{t(`kind.${provision.kind}`)}</Tag>
            <CheckedLine provision={provision} />
          </Cluster>
        </div>
      }
      actions={
        <Checkbox isSelected={isChosen} isDisabled={!canChoose && !isChosen} onChange={onChoose}>
          <span aria-hidden="true">{t('take')}</span>
          <VisuallyHidden>{t('takeOne', { name })}</VisuallyHidden>
        </Checkbox>
      }
    />
  );
}
