/** The addresses of every screen a role comes to; `:case` and the like are filled in from the demo. */
const everyone = ['/account', '/waiting', '/signals', '/signals/new', '/find', '/social-map', '/social-map/:provision'];

const ofCase = [
  '',
  '/road',
  '/people',
  '/ecogram',
  '/life-line',
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
  '/assessments',
  '/evaluation',
].map((section) => `/cases/:case${section}`);

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
    '/emergency',
    '/questions-to-me',
    '/no-such-page',
  ],
  coach: ['/', '/signals', '/households', '/bring-in', '/retention', '/emergencies', '/restricted-cases'],
  partner: ['/', '/shared-with-me/:share', '/social-map'],
  privacy: ['/audit', '/audit/questions'],
  admin: ['/accounts', '/accounts/:account', '/teams', '/sign-in-settings'],
} as const;
