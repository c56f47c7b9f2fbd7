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
} as const;

/** What a colour is for. */
export type Tone = keyof typeof colours;
