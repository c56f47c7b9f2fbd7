import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../button/button.tsx';
import { uiMessages } from '../messages.ts';
import './pagination.css';

export interface LoadMoreProps {
  shown: number;
  /** Leave out when it is not known; give `hasMore` then. */
  total?: number;
  hasMore?: boolean;
  isPending?: boolean;
  onMore: () => void;
}

/** More of a list, when asked for. */
export function LoadMore({ shown, total, hasMore, isPending, onMore }: LoadMoreProps) {
  const t = useText(uiMessages);
  const isMore = hasMore ?? (total !== undefined && shown < total);
  return (
    <div className="kt-more">
      {total !== undefined && (
        <span className="kt-soft kt-small" role="status">
          {t('list.shown', { shown, total })}
        </span>
      )}
      {isMore && (
        <Button isPending={isPending} onPress={onMore}>
          {t('action.loadMore')}
        </Button>
      )}
    </div>
  );
}
