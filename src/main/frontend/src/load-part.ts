/** How long the product's loader may take, in milliseconds. */
const MAX_WAIT = 10_000;

type Parts = NonNullable<Window["frontstageParts"]>;
type Loader = (resources: string[], loaded: () => void) => unknown;

const loading = new Map<keyof Parts, Promise<void>>();

/**
 * A part of our script, loaded when it is first needed. Null if it cannot be loaded; the next call tries again.
 */
export async function loadPart<N extends keyof Parts>(base: string, name: N): Promise<NonNullable<Parts[N]> | null> {
  if (!window.frontstageParts?.[name]) {
    const attempt = loading.get(name) ?? load(base, name);
    loading.set(name, attempt);
    await attempt.catch(() => undefined);
    loading.delete(name);
  }
  return window.frontstageParts?.[name] ?? null;
}

/** Called by a part once it is loaded. */
export function providePart<N extends keyof Parts>(name: N, part: Parts[N]): void {
  window.frontstageParts = { ...window.frontstageParts, [name]: part };
}

/**
 * Loads script and style sheet with the product's own loader, in the reader's language; by their addresses if that
 * fails.
 */
async function load(base: string, name: string): Promise<void> {
  const loader = window.WRM?.require;
  if (loader) {
    try {
      await loadByProduct(loader, name);
      return;
    } catch {
      // try the addresses
    }
  }
  await loadByAddress(base, name);
}

/** The product's loader takes a callback, and returns a promise of its own kind; only the promise reports failures. */
function loadByProduct(loader: Loader, name: string): Promise<void> {
  return new Promise((done, failed) => {
    window.setTimeout(failed, MAX_WAIT);
    const result = loader([`wr!io.frontstage:${name}`], () => done()) as PromiseLike<unknown> | undefined;
    result?.then?.(undefined, failed);
  });
}

/**
 * Loads the parts by address. A part works without its style sheet but would measure wrong sizes, so it waits for the
 * sheet, even if that fails.
 */
async function loadByAddress(base: string, name: string): Promise<void> {
  const files = `${base}/download/resources/io.frontstage:${name}/${name}`;
  const sheet = document.createElement("link");
  const styled = new Promise<void>((done) => {
    Object.assign(sheet, { rel: "stylesheet", href: `${files}.css`, onload: () => done(), onerror: () => done() });
  });
  const loaded = new Promise<void>((done, failed) => {
    const script = Object.assign(document.createElement("script"), {
      src: `${files}.js?locale=${encodeURIComponent(document.documentElement.lang)}`,
      onload: () => done(),
      onerror: failed,
    });
    document.head.append(sheet, script);
  });
  await Promise.all([styled, loaded]);
}
