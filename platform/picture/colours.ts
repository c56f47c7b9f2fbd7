/** The colours of a picture that leaves the screen: on paper, and in a file. */
export const colours = {
  ink: '#1f2a30',
  soft: '#515c65',
  ring: '#857d6e',
  own: '#dcecea',
  formal: '#f9e3da',
  feeling: '#6a3f9c',
  filled: '#b3ab9c',
  paper: '#ffffff',
  middle: '#0e5a55',
  'on-middle': '#ffffff',
  gives: '#2d6b35',
  'gives-soft': '#e0efdf',
  costs: '#ac4225',
  'costs-soft': '#f9e3da',
  housing: '#845600',
  health: '#a02c5a',
  network: '#245a9c',
  finances: '#2d6b35',
  day: '#6a3f9c',
} as const;

/** What a colour is for. */
export type Tone = keyof typeof colours;
