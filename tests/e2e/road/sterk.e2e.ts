import { sterk } from './sterk.ts';
import { walkTheRoad, ways } from './walk-the-road.ts';

walkTheRoad('sterk', sterk, ways.keyboardOnPhone);
