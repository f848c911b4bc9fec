/**
 * Named events of one object, each with one value.
 *
 * @typeParam E the type of the value by the name of the event
 */
export class Events<E extends object> {
  private readonly listeners: { [K in keyof E]?: ((value: E[K]) => void)[] } = {};

  on<K extends keyof E>(name: K, listener: (value: E[K]) => void): void {
    this.listeners[name] ??= [];
    this.listeners[name].push(listener);
  }

  /** Calls the listeners in the order in which they were added. */
  emit<K extends keyof E>(name: K, ...[value]: E[K] extends undefined ? [] : [E[K]]): void {
    this.listeners[name]?.forEach((listener) => listener(value as E[K]));
  }
}
