/** What is read aloud or shown, given to an element as one of its attributes. */
const saidAttribute = /^(aria-label|aria-description|alt|label|placeholder|title)$/;
const message = 'Put this sentence in the messages of the room.';

/** Words on a screen stand in messages.nl.ts and messages.en.ts, never in a component. */
const inMessages = {
  meta: { type: 'problem' },
  create: (context) => ({
    JSXText(node) {
      if (/\p{L}/u.test(node.value)) context.report({ node, message });
    },
    JSXAttribute(node) {
      if (saidAttribute.test(node.name.name) && node.value?.type === 'Literal') context.report({ node, message });
    },
  }),
};

export default { meta: { name: 'words' }, rules: { 'in-messages': inMessages } };
