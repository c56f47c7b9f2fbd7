/** The addresses of every screen a role comes to; `:case` and the like are filled in from the demo. */
const everyone = ['/account', '/waiting', '/signals', '/signals/new', '/find', '/social-map', '/social-map/:provision'];

const ofCase = [
  '',
  '/road',
  '/people',
  '/ecogram',
  '/genogram',
  '/instruments',
  '/sheets/load-and-capacity',
  '/life-line',
  '/sociogram',
  '/network-map',
  '/triptych',
  '/core-quadrant',
  '/window',
  '/shares',
  '/rights',
  '/shares/new',
  '/conversations',
  '/conversations/new',
  '/conversations/:conversation/prepare',
  '/conversations/:conversation/table',
  '/conversations/:conversation/report',
  '/plan',
  '/plan/versions',
  '/support',
  '/support/new',
  '/referrals',
  '/conference',
  '/assessments',
  '/evaluation',
].map((section) => `/cases/:case${section}`);

/** One of each shape; the steps of a meeting are gone through on the same page. */
const guides = [
  '/guides',
  ...['channel-phone', 'motivation', 'without-blame', 'question-miracle', 'beacons', 'incident-method'].map(
    (id) => `/guides/${id}`,
  ),
  '/guides/incident-method?step=2',
];

export const paths = {
  host: everyone,
  generalist: [
    ...everyone,
    '/',
    '/signals/:signal',
    '/first-contact',
    '/first-contact?signal=:signal',
    '/households',
    '/households/new',
    '/households/:household',
    '/social-map/new',
    ...ofCase,
    ...guides,
    '/emergency',
    '/questions-to-me',
    '/no-such-page',
  ],
  coach: [
    ...[
      '/',
      '/signals',
      '/households',
      '/toolbox',
      '/toolbox/:tool',
      '/toolbox/matrix',
      '/bring-in',
      '/retention',
      '/emergencies',
    ],
    '/restricted-cases',
  ],
  partner: ['/', '/shared-with-me/:share', '/social-map'],
  privacy: ['/audit', '/audit/questions'],
  admin: ['/toolbox', '/accounts', '/accounts/:account', '/teams', '/sign-in-settings'],
} as const;
