import { useText } from '../../../platform/i18n/use-text.ts';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import type { AreaId } from '../domain.ts';
import type { AreaPicture } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';

interface Props {
  topics: readonly AreaPicture<unknown>[];
  area: AreaId | null;
  onArea: (area: AreaId | null) => void;
}

/** The same topics as on the table, as a list: most talked about first, silent ones last and there. */
export function TopicList({ topics, area, onArea }: Props) {
  const t = useText(tableMessages);
  const names = useText(uiMessages);
  const sorted = topics.toSorted((a, b) => b.count - a.count);
  return (
    <section className="table-topics">
      <h2>{t('topics.title')}</h2>
      <ul role="list">
        {sorted.map((topic) => (
          <li key={topic.area}>
            <button
              type="button"
              className="table-topic-row"
              data-area={topic.area}
              data-silent={!topic.discussed || undefined}
              aria-pressed={topic.area === area}
              onClick={() => onArea(topic.area === area ? null : topic.area)}
            >
              <AreaIcon area={topic.area} size={1.2} />
              <span>{names(`area.${topic.area}`)}</span>
              <span className="table-topic-count">
                {topic.count > 0 ? (
                  topic.count
                ) : topic.discussed ? (
                  <CheckIcon label={t('topics.talked')} />
                ) : (
                  t('topics.notYet')
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
