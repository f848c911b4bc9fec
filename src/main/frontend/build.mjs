// Bundles each entry as one classic script and each sheet as one file, plain and minified, into OUT/frontstage.
// Usage: node build.mjs OUT
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** The reader's page must stay light: bytes of a minified script, at most. */
const LIMITS = { map: 45_000, "issue-dialogs": 25_000, "import-dialog": 10_000, start: 16_500, editor: 4_000, "map-editor": 500_000 };

/** And the editor bearable: bytes of it as the products send it, compressed; see decision 0025. */
const MOST_SENT = { "map-editor": 170_000 };

const here = dirname(fileURLToPath(import.meta.url));
const out = join(process.argv[2] ?? fail("usage: node build.mjs OUT"), "frontstage");

installOnce();
if (unchanged()) {
  process.exit(0);
}
const { build } = await import("esbuild");
execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "-p", here], { stdio: "inherit" });
await runTests();
mkdirSync(out, { recursive: true });
for (const minify of [false, true]) {
  const suffix = minify ? ".min" : "";
  for (const name of Object.keys(LIMITS)) {
    await bundle({ entryPoints: [join(here, `src/${name}.ts`)] }, `${name}${suffix}.js`, minify);
  }
  await bundle({ stdin: sheets("css") }, `map${suffix}.css`, minify);
  await bundle({ stdin: sheets("css-dialogs") }, `issue-dialogs${suffix}.css`, minify);
  await bundle({ stdin: sheets("css-import") }, `import-dialog${suffix}.css`, minify);
  await bundle({ stdin: sheets("css-editor") }, `map-editor${suffix}.css`, minify);
}
for (const [name, limit] of Object.entries(LIMITS)) {
  const size = statSync(join(out, `${name}.min.js`)).size;
  if (size > limit) {
    fail(`${name}.min.js has ${size} bytes, ${limit} are allowed`);
  }
}
for (const [name, limit] of Object.entries(MOST_SENT)) {
  const size = gzipSync(readFileSync(join(out, `${name}.min.js`))).length;
  if (size > limit) {
    fail(`${name}.min.js has ${size} bytes compressed, ${limit} are allowed`);
  }
}
writeFileSync(join(out, "..", "frontend.stamp"), fingerprint());

/** A folder's sheets, one after the other by name: css/controls.css, css/map.css. */
function sheets(folder) {
  const contents = files(folder).map((file) => `@import "./${file}";`).join("\n");
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

/** Unit tests of the small modules, with Node's own runner. */
async function runTests() {
  const tests = readdirSync(join(here, "test")).filter((file) => file.endsWith(".test.ts"));
  if (tests.length === 0) {
    return;
  }
  const folder = join(here, "node_modules", ".cache", "frontstage-tests");
  await build({
    entryPoints: tests.map((file) => join(here, "test", file)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  const files = tests.map((file) => join(folder, file.replace(/\.ts$/, ".mjs")));
  execFileSync(process.execPath, ["--test", "--test-reporter=dot", ...files], { stdio: "inherit" });
}

/** Fetches the packages that the lock file names, unless they are there already. */
function installOnce() {
  const stamp = join(here, "node_modules", ".frontstage-lock");
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  console.log("Fetching the front end's build tools from npm …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  writeFileSync(stamp, lock);
}

function unchanged() {
  const stamp = join(out, "..", "frontend.stamp");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["build.mjs", "package-lock.json", "tsconfig.json", ...files("src"), ...files("css"), ...files("css-dialogs"), ...files("css-import"), ...files("css-editor"), ...files("test")]) {
    hash.update(file).update(readFileSync(join(here, file)));
  }
  return hash.digest("hex");
}

function files(folder) {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
