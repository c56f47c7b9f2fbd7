/** Tells the person who started a script something, or why it stops. Plain sentences, no stack. */
export function say(sentence) {
  console.log(sentence);
}

export function stopWith(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
