import { eviction } from './eviction.ts';
import { walkTheRoad, ways } from './walk-the-road.ts';

walkTheRoad('eviction', eviction, ways.keyboardAtDesk);
