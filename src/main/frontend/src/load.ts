/** How long the product's loader is waited for, in milliseconds. */
const LONGEST = 10_000;

type Loader = (resources: string[], loaded: () => void) => unknown;

/**
 * Loads a web-resource of ours, script and sheet: by the product's own loader, in the reader's language; where there is none or it fails,
 * by the files' addresses. Fails where neither helps.
 */
export async function load(base: string, name: string): Promise<void> {
  const loader = window.WRM?.require;
  if (loader) {
    try {
      await byLoader(loader, name);
      return;
    } catch {
      // the other way
    }
  }
  await byAddress(base, name);
}

/** The product's loader calls back, and gives a promise of its own kind, which alone knows of failures. */
function byLoader(loader: Loader, name: string): Promise<void> {
  return new Promise((done, failed) => {
    window.setTimeout(failed, LONGEST);
    const loading = loader([`wr!io.frontstage:${name}`], () => done()) as PromiseLike<unknown> | undefined;
    loading?.then?.(undefined, failed);
  });
}

function byAddress(base: string, name: string): Promise<void> {
  const files = `${base}/download/resources/io.frontstage:${name}/${name}`;
  return new Promise((done, failed) => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${files}.css` });
    const script = Object.assign(document.createElement("script"), {
      src: `${files}.js?locale=${encodeURIComponent(document.documentElement.lang)}`,
      onload: () => done(),
      onerror: failed,
    });
    document.head.append(sheet, script);
  });
}
