/** So many in a row, others each time: of a long list all come round. */
export function someOf<T>(all: T[], most: number, chance = Math.random()): T[] {
  const from = Math.floor(chance * Math.ceil(all.length / most)) * most;
  return all.slice(from, from + most);
}
