export const nl = {
  refused: { 'has-case': 'Dit eerste contact hoort al bij een ander huishouden.' },
};
