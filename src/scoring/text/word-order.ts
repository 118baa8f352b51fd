/** How often one kind of word follows another in natural texts: what shuffled words are told by. */

/** Learns how often one kind of word follows another, against chance, in tenths of a natural logarithm; what is near chance is left out. */
export function learnOrder(texts: readonly (readonly string[])[]): Map<string, Map<string, number>> {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  let all = 0;
  for (const tags of texts) {
    for (let index = 1; index < tags.length; index += 1) {
      const first = tags[index - 1] ?? "";
      const second = tags[index] ?? "";
      pairs.set(`${first} ${second}`, (pairs.get(`${first} ${second}`) ?? 0) + 1);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
      all += 1;
    }
  }
  const order = new Map<string, Map<string, number>>();
  for (const first of [...firsts.keys()].sort()) {
    for (const second of [...seconds.keys()].sort()) {
      const chance = ((firsts.get(first) ?? 0) * (seconds.get(second) ?? 0)) / Math.max(1, all);
      const ratio = Math.log(((pairs.get(`${first} ${second}`) ?? 0) + 1) / (chance + 1));
      const tenths = Math.round(10 * ratio);
      if (Math.abs(tenths) > 2) order.set(first, (order.get(first) ?? new Map<string, number>()).set(second, tenths));
    }
  }
  return order;
}
