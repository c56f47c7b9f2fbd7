/**
 * Puts places of one row as near as can be to where they want to be, in their order and with their distances: the least
 * sum of squares. Who push against each other stand together around the mean of their wishes.
 */
export function spread(wishes: readonly { at: number; weight: number }[], distances: readonly number[]): number[] {
  // Without the distances they would all want to stand at one rising row of numbers.
  const offsets: number[] = [];
  wishes.forEach((_, index) => offsets.push(index === 0 ? 0 : offsets[index - 1]! + distances[index - 1]!));
  const blocks: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ at, weight }, index) => {
    let block = { sum: (at - offsets[index]!) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight > block.sum / block.weight; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const spots = blocks.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
  return spots.map((at, index) => at + offsets[index]!);
}
