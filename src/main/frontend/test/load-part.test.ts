import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { loadPart, providePart } from "../src/load-part";

type Loader = (resources: string[], loaded: () => void) => unknown;

/** A page whose loader and head behave as a test defines; by default, the head loads nothing. */
const page = {
  required: [] as string[],
  appended: [] as { src?: string; href?: string; onload?: () => void; onerror?: () => void }[],
  loader: undefined as Loader | undefined,
  head: (_script: { onload?: () => void; onerror?: () => void }): void => undefined,
  sheet: (_sheet: { onload?: () => void }): void => undefined,
};
const guide = (() => undefined) as never;

beforeEach(() => {
  page.required = [];
  page.appended = [];
  page.loader = undefined;
  page.head = (script) => script.onerror?.();
  page.sheet = (sheet) => sheet.onload?.();
  Object.assign(globalThis, {
    window: {
      setTimeout: () => 0,
      get WRM() {
        const { loader } = page;
        return (
          loader && {
            require: (resources: string[], loaded: () => void) => {
              page.required.push(...resources);
              return loader(resources, loaded);
            },
          }
        );
      },
    },
    document: {
      documentElement: { lang: "de-DE" },
      createElement: () => ({}),
      head: {
        append: (sheet: { onload?: () => void }, script: { onload?: () => void; onerror?: () => void }) => {
          page.appended.push(sheet, script);
          page.head(script);
          page.sheet(sheet);
        },
      },
    },
  });
});

test("the product's loader loads a part once", async () => {
  page.loader = (_, loaded) => {
    providePart("guide", guide);
    loaded();
  };
  assert.equal(await loadPart("/wiki", "guide"), guide);
  assert.equal(await loadPart("/wiki", "guide"), guide);
  assert.deepEqual(page.required, ["wr!io.frontstage:guide"]);
  assert.deepEqual(page.appended, []);
});

test("two requests at the same time load a part once", async () => {
  page.loader = (_, loaded) => {
    setTimeout(() => {
      providePart("guide", guide);
      loaded();
    }, 5);
  };
  const both = await Promise.all([loadPart("/wiki", "guide"), loadPart("/wiki", "guide")]);
  assert.deepEqual(both, [guide, guide]);
  assert.equal(page.required.length, 1);
});

test("without a loader, script and sheet are loaded by their addresses, in the page's language", async () => {
  page.head = (script) => {
    providePart("guide", guide);
    script.onload?.();
  };
  assert.equal(await loadPart("/wiki", "guide"), guide);
  const files = "/wiki/download/resources/io.frontstage:guide/guide";
  assert.deepEqual(
    page.appended.map(({ href, src }) => href ?? src),
    [`${files}.css`, `${files}.js?locale=de-DE`],
  );
});

test("a part is there once its sheet is, since it may measure what the sheet lays out", async () => {
  let sheet: { onload?: () => void } = {};
  page.sheet = (element) => {
    sheet = element;
  };
  page.head = (script) => {
    providePart("guide", guide);
    script.onload?.();
  };
  let there = false;
  const part = loadPart("/wiki", "guide").then(() => {
    there = true;
  });
  await new Promise((done) => setTimeout(done, 5));
  assert.equal(there, false);
  sheet.onload?.();
  await part;
});

test("if the product's loader fails, the addresses are tried", async () => {
  page.loader = () => Promise.reject(new Error("not there"));
  page.head = (script) => {
    providePart("guide", guide);
    script.onload?.();
  };
  assert.equal(await loadPart("/wiki", "guide"), guide);
});

test("a part that cannot be loaded is null, and is tried again the next time", async () => {
  assert.equal(await loadPart("/wiki", "guide"), null);
  page.loader = (_, loaded) => {
    providePart("guide", guide);
    loaded();
  };
  assert.equal(await loadPart("/wiki", "guide"), guide);
});

test("a script that provides nothing gives null", async () => {
  page.loader = (_, loaded) => loaded();
  assert.equal(await loadPart("/wiki", "guide"), null);
});

test("loading one part keeps the others", async () => {
  const changes = (() => undefined) as never;
  providePart("guide", guide);
  providePart("map-changes", changes);
  assert.equal(await loadPart("/wiki", "guide"), guide);
  assert.equal(await loadPart("/wiki", "map-changes"), changes);
  assert.deepEqual(page.required, []);
});
