import { scooter } from './scooter.ts';
import { walkTheRoad, ways } from './walk-the-road.ts';

walkTheRoad('scooter', scooter, ways.pointerOnPhone);
