/** A part of a list, a different one each time, so that every element gets its turn. */
export function rotatingSample<T>(all: T[], most: number, chance = Math.random()): T[] {
  const from = Math.floor(chance * Math.ceil(all.length / most)) * most;
  return all.slice(from, from + most);
}
