import { route } from '../../access/gate/route.ts';
import { seeToday } from '../../access/policies/today.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import * as api from './api.ts';
import { inOrder, type TodayItem } from './domain.ts';

/** What one room has to tell of a day (`YYYY-MM-DD`): one query over its own tables, only rows the viewer sees. */
export type TodayProvider = (tx: Tx, viewer: Viewer, day: string) => Promise<TodayItem[]>;

/** The page of the day, made of what the rooms tell; which rooms those are is decided where they are put together. */
export const todayRoutes = (providers: readonly TodayProvider[]) => [
  route(api.getToday, {
    policy: seeToday,
    handle: async ({ tx, viewer }) => {
      const day = amsterdamDay(new Date());
      const items: TodayItem[] = [];
      for (const provide of providers) items.push(...(await provide(tx, viewer, day)));
      return { day, items: inOrder(items) };
    },
  }),
];
