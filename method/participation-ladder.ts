import type { ParticipationRung } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: ParticipationRung['source'] = [{ document: 'C', section: '4.1' }];

/**
 * The six rungs, lowest first. `counts` names what also belongs on the rung; the extensions of C 4.1 are among them:
 * volunteering and schooling on 4, and pension on 6, so that an older person is not measured by a job.
 */
export const participationLadder: readonly ParticipationRung[] = [
  {
    ...first,
    id: 'isolated',
    rung: 1,
    source,
    label: { nl: 'Veel alleen', en: 'Mostly alone' },
    explain: {
      nl: 'U bent bijna altijd alleen en ziet weinig of geen mensen.',
      en: 'You are nearly always alone and see few people or none.',
    },
    counts: [
      { nl: 'Alleen contact met mensen in huis', en: 'Contact only with people in the home' },
      { nl: 'Alleen contact met hulpverleners', en: 'Contact only with professionals' },
    ],
  },
  {
    ...first,
    id: 'contacts',
    rung: 2,
    source,
    label: { nl: 'Onder de mensen', en: 'Among people' },
    explain: {
      nl: 'U komt buiten de deur en spreekt daar mensen.',
      en: 'You leave the house and talk to people there.',
    },
    counts: [
      { nl: 'Op bezoek bij familie of buren', en: 'Visiting family or neighbours' },
      { nl: 'Koffie drinken in het buurthuis', en: 'A coffee at the community centre' },
    ],
  },
  {
    ...first,
    id: 'activities',
    rung: 3,
    source,
    label: { nl: 'Meedoen met een groep', en: 'Joining a group' },
    explain: {
      nl: 'U doet mee aan iets dat voor een groep wordt georganiseerd.',
      en: 'You join something that is organised for a group.',
    },
    counts: [
      { nl: 'Een cursus of taalles', en: 'A course or language class' },
      { nl: 'Een sportclub, koor of vereniging', en: 'A sports club, choir or society' },
    ],
  },
  {
    ...first,
    id: 'unpaid-work',
    rung: 4,
    source,
    label: { nl: 'Werken zonder loon, of leren', en: 'Unpaid work, or learning' },
    explain: {
      nl: 'Anderen rekenen op u, of u leert voor een diploma.',
      en: 'Others count on you, or you study for a diploma.',
    },
    counts: [
      { nl: 'Vrijwilligerswerk', en: 'Volunteering' },
      { nl: 'Een opleiding of stage', en: 'A training course or placement' },
    ],
  },
  {
    ...first,
    id: 'supported-work',
    rung: 5,
    source,
    label: { nl: 'Betaald werk met steun', en: 'Paid work with support' },
    explain: {
      nl: 'U werkt voor loon en krijgt daar hulp bij.',
      en: 'You work for pay and get help with it.',
    },
    counts: [
      { nl: 'Werk met een jobcoach', en: 'A job with a job coach' },
      { nl: 'Een baan waarvan de gemeente een deel betaalt', en: 'A job partly paid by the municipality' },
    ],
  },
  {
    ...first,
    id: 'paid-work',
    rung: 6,
    source,
    label: { nl: 'Betaald werk, of pensioen', en: 'Paid work, or retired' },
    explain: {
      nl: 'U werkt voor loon, zonder extra hulp. Of u heeft pensioen of AOW.',
      en: 'You work for pay, without extra help. Or you are retired.',
    },
    counts: [
      { nl: 'Een eigen bedrijf', en: 'A business of your own' },
      { nl: 'Een vaste of tijdelijke baan', en: 'A permanent or temporary job' },
      { nl: 'Met pensioen of AOW', en: 'Retired, on a pension' },
    ],
  },
];
