/** What a list of signals asks of the worker who noticed something, around the signs themselves. */
export const listWords = {
  noticed: { nl: 'Wat viel je op?', en: 'What did you notice?' },
  seen: {
    nl: 'Wat zag of hoorde je precies, en wanneer?',
    en: 'What exactly did you see or hear, and when?',
  },
  asked: { nl: 'Wat vroeg je, en wat zei de bewoner?', en: 'What did you ask, and what did the resident say?' },
  next: { nl: 'Wat doe je nu?', en: 'What do you do now?' },
} as const;
