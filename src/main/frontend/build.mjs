// Checks the page's script and bundles each entry as one classic script and each folder of sheets as one file.
//
//   node build.mjs OUT           checks, tests, then writes all files, plain and minified, into OUT/frontstage
//   node build.mjs OUT --quick   writes plain files only, under both names, without checks and tests
//   node build.mjs OUT --watch   the same, and again whenever a file changes
//   node build.mjs --check       only checks: format, lint, types
//   node build.mjs --fix         formats, and fixes what the linter can fix
//   node build.mjs --bench       measures; see docs/performance.md
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { symbolsOf } from "./symbol-font.mjs";

/**
 * The bundles: src/entry/NAME.ts, with the sheets of a folder. `limit` is the maximum size of the minified script in bytes;
 * `sent` the same when compressed, as the products send it. A view's own script may have 40,000, `export` 10,000,
 * `walk` 20,000. See decisions 0025 and 0026.
 */
const BUNDLES = {
  map: { limit: 60_000, sheets: "css" },
  "sticky-head": { limit: 6_000, sheets: "css-sticky-head" },
  "issue-links": { limit: 10_000, sheets: "css-issue-links" },
  "issue-dialogs": { limit: 25_000, sheets: "css-dialogs" },
  "import-dialog": { limit: 12_200, sheets: "css-import" },
  start: { limit: 17_000 },
  "start-dialog": { limit: 12_000, sheets: "css-start" },
  editor: { limit: 4_000 },
  "map-editor": { limit: 40_000, sheets: "css-editor" },
  "text-editor": { limit: 430_000, sent: 145_000, sheets: "css-text-editor" },
  "map-changes": { limit: 85_000, sheets: "css-map-changes" },
  "map-selection": { limit: 20_000, sheets: "css-map-selection" },
  "side-panel": { limit: 40_000, sheets: "css-side-panel" },
  views: { limit: 40_000, sheets: "css-views" },
  filter: { limit: 40_000, sheets: "css-filter" },
  priorities: { limit: 40_000, sheets: "css-priorities" },
  table: { limit: 40_000, sheets: "css-table" },
  export: { limit: 10_000, sheets: "css-export" },
  walk: { limit: 20_000, sheets: "css-walk" },
  measures: { limit: 40_000, sheets: "css-measures" },
  "add-figures": { limit: 40_000, sheets: "css-figures" },
  compare: { limit: 40_000, sheets: "css-compare" },
  guide: { limit: 10_000, sheets: "css-guide" },
  "map-file": { limit: 30_000, sheets: "css-map-file" },
};

/** Folders and files from which the output is built. */
const SOURCES = ["src", "test", ...Object.values(BUNDLES).flatMap(({ sheets }) => sheets ?? [])];
const SETTINGS = [
  "build.mjs",
  "symbol-font.mjs",
  "package-lock.json",
  "tsconfig.json",
  "biome.json",
  ".stylelintrc.json",
];

/** A folder where tools may cache data. */
const CACHE = "node_modules/.cache/frontstage";

/** The symbol font for pictures, from npm, so that there is no binary in git; and the target of its reduced form. */
const SYMBOLS = "node_modules/@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf";
const SMALLER_SYMBOLS = "io/frontstage/fonts/NotoSansSymbols2.ttf";

/** Maximum length of a line. */
const MAX_LINE = 120;

const here = dirname(fileURLToPath(import.meta.url));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const out = folder && join(folder, "frontstage");
const stamp = folder && join(folder, "frontend.stamp");

installOnce();
const { build } = await import("esbuild");
if (flags.includes("--fix")) {
  await biome("check", "--write");
  await stylelint("--fix");
} else if (flags.includes("--check")) {
  await check();
} else if (flags.includes("--bench")) {
  await measure();
} else if (!folder) {
  fail("usage: node build.mjs OUT [--quick | --watch], or node build.mjs --check | --fix");
} else if (flags.includes("--watch")) {
  await watchAll();
} else if (flags.includes("--quick")) {
  await quick();
} else if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint()) {
  mkdirSync(out, { recursive: true });
  await Promise.all([check(), bundleAll("", false), bundleAll(".min", true)]);
  await runTests();
  writeSymbols();
  weigh();
  writeFileSync(stamp, fingerprint());
}

/** Runs all checks at the same time; the type checker and Stylelint cache what they know of unchanged files. */
async function check() {
  const long = SOURCES.flatMap(files).flatMap((file) =>
    readFileSync(join(here, file), "utf8")
      .split("\n")
      .flatMap((line, i) => (line.length > MAX_LINE ? [`${file}:${i + 1}`] : [])),
  );
  if (long.length > 0) {
    fail(`lines of more than ${MAX_LINE} characters: ${long.join(", ")}`);
  }
  await Promise.all([types("test"), types("."), biome("check", "--error-on-warnings"), stylelint()]);
}

function types(project) {
  const known = join(here, CACHE, `types-${project === "." ? "src" : project}.json`);
  return node("typescript/bin/tsc", "-p", project, "--incremental", "--tsBuildInfoFile", known);
}

function biome(...args) {
  return node("@biomejs/biome/bin/biome", ...args);
}

/** Checks style sheets: Biome checks their format, Stylelint what is wrong or superfluous in them. */
function stylelint(...args) {
  const known = ["--cache", "--cache-location", join(here, CACHE, "stylelint.json")];
  return node("stylelint/bin/stylelint.mjs", ...args, ...known, "css*/*.css");
}

function node(tool, ...args) {
  return start([join(here, "node_modules", tool), ...args]);
}

/** Resolves when a Node program has ended successfully; a failure ends everything. */
function start(args) {
  return new Promise((done) => {
    const program = spawn(process.execPath, args, { cwd: here, stdio: "inherit" });
    program.on("close", (status) => (status === 0 ? done() : process.exit(status || 1)));
  });
}

/** Writes plain files under both names, because the products and the sandbox serve a minified one if it exists. */
async function quick() {
  rmSync(stamp, { force: true });
  mkdirSync(out, { recursive: true });
  await bundleAll("", false);
  for (const file of readdirSync(out).filter((name) => !name.includes(".min."))) {
    copyFileSync(join(out, file), join(out, file.replace(/\.(js|css)$/, ".min.$1")));
  }
  writeSymbols();
}

function writeSymbols() {
  const file = join(folder, SMALLER_SYMBOLS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, symbolsOf(readFileSync(join(here, SYMBOLS))));
}

async function watchAll() {
  await quick();
  console.log("Watching the page's script and sheets …");
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => quick().then(() => console.log("Bundled."), console.error), 50);
  };
  for (const source of SOURCES) {
    watch(join(here, source), { recursive: true }, again);
  }
}

function bundleAll(suffix, minify) {
  return Promise.all(
    Object.entries(BUNDLES).flatMap(([name, { sheets }]) => [
      bundle({ entryPoints: [join(here, `src/entry/${name}.ts`)] }, `${name}${suffix}.js`, minify),
      ...(sheets ? [bundle({ stdin: sheetsOf(sheets) }, `${name}${suffix}.css`, minify)] : []),
    ]),
  );
}

/** The sheets of a folder in the order of their names: css/controls.css, css/map.css. */
function sheetsOf(folder) {
  const contents = files(folder)
    .map((file) => `@import "./${file}";`)
    .join("\n");
  return { contents, resolveDir: here, loader: "css" };
}

function bundle(entry, file, minify) {
  return build({
    ...entry,
    outfile: join(out, file),
    bundle: true,
    minify,
    format: "iife",
    target: "es2020",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  });
}

function weigh() {
  for (const [name, { limit, sent }] of Object.entries(BUNDLES)) {
    const file = join(out, `${name}.min.js`);
    const size = statSync(file).size;
    if (size > limit) {
      fail(`${name}.min.js has ${size} bytes, ${limit} are allowed`);
    }
    const compressed = gzipSync(readFileSync(file)).length;
    if (sent && compressed > sent) {
      fail(`${name}.min.js has ${compressed} bytes compressed, ${sent} are allowed`);
    }
  }
}

/** Unit tests of the small modules, with Node's own runner. */
async function runTests() {
  await start(["--test", "--test-reporter=dot", ...(await bundledForNode("test", ".test.ts"))]);
}

async function measure() {
  for (const file of await bundledForNode("bench", ".ts")) {
    run(process.execPath, [file]);
  }
}

/** The files of a folder with this ending, each bundled for Node. */
async function bundledForNode(folder, ending) {
  const sources = files(folder).filter((file) => file.endsWith(ending));
  const bundled = join(here, "node_modules", ".cache", `frontstage-${folder}`);
  rmSync(bundled, { recursive: true, force: true });
  await build({
    entryPoints: sources.map((file) => join(here, file)),
    outbase: join(here, folder),
    outdir: bundled,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  return sources.map((file) => join(bundled, file.slice(folder.length + 1).replace(/\.ts$/, ".mjs")));
}

/** Fetches the packages that the lock file names, unless they are there already. */
function installOnce() {
  const stamp = join(here, "node_modules", ".frontstage-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(here, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  console.log("Fetching the front end's build tools from npm …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...SETTINGS, ...SOURCES.flatMap(files)]) {
    hash.update(file).update(readFileSync(join(here, file)));
  }
  return hash.digest("hex");
}

/** The files of a folder and its folders, by name. */
function files(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function run(command, args) {
  try {
    execFileSync(command, args, { cwd: here, stdio: "inherit" });
  } catch (failed) {
    process.exit(failed.status || 1);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
