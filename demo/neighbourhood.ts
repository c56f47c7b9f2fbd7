// The whole demo neighbourhood in one value, in the order in which a loader can walk through it.
import { blom } from './households/blom.ts';
import { bos } from './households/bos.ts';
import { deRuiter } from './households/de-ruiter.ts';
import { deWit } from './households/de-wit.ts';
import { hendriks } from './households/hendriks.ts';
import { jaspers } from './households/jaspers.ts';
import { johnJolanda } from './households/john-jolanda.ts';
import { kramer } from './households/kramer.ts';
import { kuipers } from './households/kuipers.ts';
import { maas } from './households/maas.ts';
import { mieke } from './households/mieke.ts';
import { nico } from './households/nico.ts';
import { peeters } from './households/peeters.ts';
import { smit } from './households/smit.ts';
import { sterk } from './households/sterk.ts';
import { tesfay } from './households/tesfay.ts';
import { tol } from './households/tol.ts';
import { vanDenBerg } from './households/van-den-berg.ts';
import { vanNoord } from './households/van-noord.ts';
import { vos } from './households/vos.ts';
import { wiersma } from './households/wiersma.ts';
import { wolters } from './households/wolters.ts';
import { yildiz } from './households/yildiz.ts';
import { zwart } from './households/zwart.ts';
import { workers } from './people.ts';
import { provisions } from './provisions.ts';
import { signals } from './signals.ts';
import type { Demo } from './story.ts';
import { town } from './town.ts';

export const demo: Demo = {
  town,
  workers,
  provisions,
  households: [
    sterk,
    wolters,
    vanNoord,
    kuipers,
    maas,
    nico,
    tol,
    zwart,
    kramer,
    smit,
    vanDenBerg,
    hendriks,
    wiersma,
    bos,
    mieke,
    deRuiter,
    johnJolanda,
    deWit,
    peeters,
    blom,
    yildiz,
    tesfay,
    vos,
    jaspers,
  ],
  signals,
};
