/** The text that somebody pastes, mistypes, or sends to see what breaks. Each has a name for the report. */
export const hostileTexts: Record<string, string> = {
  'two hundred characters': 'Wilhelmina'.repeat(20),
  'two hundred and one': `${'Wilhelmina'.repeat(20)}!`,
  'a paste of 60 kB': 'Wat er gezegd is. '.repeat(3_400),
  'emoji held together': '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽',
  'right to left, with controls': '\u202Eneb ki\u202C مرحبا \u2066עברית\u2069',
  'marks that combine': `e\u0301 ${'z\u0335\u0323'.repeat(20)} Ångström`,
  'decomposed letters': 'Zoe\u0308 A\u030A',
  'only spaces of all kinds': '\u00A0\u2003\u200B\uFEFF ',
  'the character nul': 'Jan\u0000sen',
  'half a pair': 'Jan\uD800sen',
  'line ends and tabs': 'een\r\ntwee\u2028drie\t\v\u0007',
  markup: '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  'an attribute that breaks out': '" onmouseover="alert(1)',
  SQL: "'; drop table person; --",
  'SQL with a union': "%' union select password_hash from account --",
  'a format string': '%s%n%x {{constructor.constructor("return 1")()}} ${7*7} <%= 7*7 %>',
  'a path upwards': '../../../../etc/passwd',
  'a formula': '=HYPERLINK("http://evil.example","klik")',
  'a header that is two': 'x\r\nSet-Cookie: session=stolen',
  'a pattern that never ends': `${'a'.repeat(200)}!`,
  nothing: '',
  'the word null': 'null',
  'the name of a prototype': '__proto__',
};

const deep = (depth: number): unknown => {
  let value: unknown = 'bodem';
  for (let level = 0; level < depth; level++) value = level % 2 ? { value } : [value];
  return value;
};

/** Everything but text. */
export const hostileOthers: Record<string, unknown> = {
  'the year 1890': '1890-01-01',
  'the year nought': '0000-00-00',
  'the year 9999': '9999-12-31',
  'the 31st of February': '2026-02-31',
  'an instant without offset': '2026-01-01T10:00:00',
  'an instant in 9999': '9999-12-31T23:59:59Z',
  'minus one': -1,
  'minus nought': -0,
  'more than a safe integer': 2 ** 53 + 2,
  'more than the database has': 1e308,
  'a half': 0.5,
  'the text NaN': 'NaN',
  'the text Infinity': 'Infinity',
  null: null,
  true: true,
  'an empty list': [],
  'a list in a list': [[[]]],
  'a list too long': Array.from({ length: 5_000 }, () => 'x'),
  'an empty object': {},
  'keys of a prototype': JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}') as object,
  'a thousand deep': deep(1_000),
  'an id of nobody': '00000000-0000-0000-0000-000000000000',
  'an id that is nearly one': '0193b0a0-0000-7000-8000-00000000000g',
};

/** Bodies that are broken before they are anything: as they travel. */
export const brokenBodies: Record<string, string> = {
  'half an object': '{"text": "Wat er',
  'ten thousand deep': '['.repeat(10_000) + ']'.repeat(10_000),
  'ten thousand deep and unfinished': '{"a":'.repeat(10_000),
  'a prototype of its own': '{"__proto__": {"isAdmin": true}}',
  'a constructor': '{"constructor": {"prototype": {"isAdmin": true}}}',
  'a number too large': `{"version": 1${'0'.repeat(400)}}`,
  'one key twice': '{"version": 1, "version": "two", "text": "a", "text": "b"}',
  'nothing at all': '',
  'bytes that are no text': '\uFFFD\u0000\u0001',
  'another language': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
};
