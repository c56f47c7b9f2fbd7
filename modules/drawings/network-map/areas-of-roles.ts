import type { LifeAreaId } from '../life-areas.ts';
import { plainWord } from '../people/quick-who.ts';

// Where somebody probably belongs, by what they are called, in both languages. It is a beginning: the resident says.

const words: Partial<Record<LifeAreaId, string>> = {
  housing: 'buurman buurvrouw buur buren neighbour neighbours huisbaas landlord woningbouw wijkagent huismeester',
  health:
    'huisarts doctor gp wijkverpleegkundige verpleegkundige nurse psycholoog therapist fysiotherapeut ergotherapeut ' +
    'thuiszorg ziekenhuis hospital tandarts dentist apotheek pharmacy',
  finances: 'bewindvoerder bank geldloket schuldhulp boekhouder uwv werkgever employer',
  day:
    'collega colleague school juf meester teacher club vereniging koor choir tuin garden kerk moskee church mosque ' +
    'buurtkamer buurthuis bibliotheek library café dagbesteding dagopvang groenploeg leesclub vrijwilliger volunteer',
};
const areas = new Map(
  Object.entries(words).flatMap(([area, text]) =>
    text.split(' ').map((word): [string, LifeAreaId] => [word, area as LifeAreaId]),
  ),
);

/** The slice in which somebody stands at first; who could be anybody stands among the people. */
export const areaOf = ({ name, role }: { name: string; role: string }): LifeAreaId =>
  `${role} ${name}`
    .split(/[\s,]+/)
    .map((word) => areas.get(plainWord(word)))
    .find((area) => area !== undefined) ?? 'network';
