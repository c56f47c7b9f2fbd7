// A household that fell silent: things went better, nobody looked back and nobody closed it. So the program asks.
import { contactLog, on, scene } from '../script.ts';
import { around, household, member } from '../telling.ts';
import { address } from '../town.ts';

export const smit = household({
  key: 'smit',
  name: 'Kees Smit',
  address: address('haven', 'Touwbaan', 24),
  team: 'team-haven',
  headline: 'Zat thuis na zijn ontslag. Vond werk op de werf. Daarna werd het stil.',
  people: [
    member('smit-kees', ['Kees', '', 'Smit'], [54, 77], 'man', 'bewoner', { phone: '099-555 1241' }),
    around('smit-wil', ['Wil', '', 'Smit'], 'woman', 'zus', 'given'),
  ],
  relations: [{ from: 'smit-wil', to: 'smit-kees', kind: 'sibling' }],
  signal: {
    on: { day: -290, at: '14:00' },
    text: 'Mijn broer komt sinds zijn ontslag de deur niet meer uit. Kan er iemand met hem praten?',
    source: 'other',
    about: 'person',
    subject: 'Kees Smit',
    areas: ['day', 'network'],
    urgent: false,
    known: 'yes',
    anonymous: false,
    reporter: { name: 'Wil Smit', feedbackPromised: -283, feedbackGiven: -284 },
    takenBy: 'w-bep',
  },
  firstContact: {
    on: { day: -286, at: '11:00' },
    by: 'w-samira',
    channel: 'home-visit',
    with: ['smit-kees'],
    areas: {
      housing: 'Woont er twintig jaar. Alles is netjes.',
      health: null,
      network: 'Zijn zus belt elke dag.',
      finances: 'Redt het een half jaar van zijn spaargeld.',
      day: 'Staat laat op. Mist de werf.',
    },
    crisis: { acute: false, text: 'Geen.' },
    decision: 'pick-up',
    reason: 'Hij wil weer iets te doen hebben en weet niet waar te beginnen.',
  },
  coordinator: 'w-samira',
  direction: { model: 'resident', since: -280, reason: 'Hij belt zelf. Wij zijn er als hij het vraagt.' },
  phases: [
    { phase: 'first-contact', on: on(-290), by: 'w-bep', reason: 'Zijn zus kwam aan de balie.' },
    { phase: 'acquaintance', on: on(-286), by: 'w-samira', reason: 'Hij wilde graag vertellen over de werf.' },
  ],
  views: [
    {
      of: { voice: 'member', person: 'smit-kees' },
      story: 'Dertig jaar lang wist ik om zes uur wat ik ging doen. Nu kijk ik naar de klok.',
      goals: ['Weer vroeg op, en moe naar bed'],
      willingness: 'Ja, als het met mijn handen is.',
    },
  ],
  conversations: [
    {
      on: { day: -279, at: '10:00' },
      minutes: 45,
      place: 'Bij Kees aan tafel',
      people: ['smit-kees'],
      workers: ['w-samira'],
      fragments: scene(`
      smit-kees [request day]: Zoek maar iets voor me. Het maakt me niet uit wat.
      w-samira [day]: En als het u wel uitmaakt, wat zou het dan zijn?
      smit-kees [ambition day]: Hout. Een boot die weer kan varen.
      smit-kees [resource network @smit-wil]: Wil kent iemand op de oude werf.
      smit-kees [agreement day]: Ik bel hem maandag. Zelf.
    `),
      report: {
        status: 'agreed',
        on: { day: -276 },
        by: 'w-samira',
        agreedBy: ['smit-kees'],
        sections: [{ area: 'day', text: 'U zoekt werk met hout. U belt maandag zelf de man van de oude werf.' }],
      },
    },
  ],
  contacts: contactLog(`
    -286 11:00 information home-visit w-samira smit-kees: Twee uur gepraat. Hij liet foto’s van zijn laatste boot zien.
    -262 09:30 request-follow-up phone w-samira smit-kees: Hij helpt nu drie ochtenden op de oude werf.
    -214 16:10 request-follow-up phone w-samira smit-kees: Kan er vanaf volgende maand betaald aan de slag. Belt als er iets is.
  `),
});
