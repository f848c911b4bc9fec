// Copies Atlassian's user interface library from its npm packages into one folder: node assemble.mjs TARGET
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
  console.error("usage: node assemble.mjs TARGET");
  process.exit(2);
}

const inputs = ["package.json", "package-lock.json", "assemble.mjs"].map((name) => readFileSync(join(here, name)));
const digest = createHash("sha256").update(Buffer.concat(inputs)).digest("hex");
const holds = (stamp) => existsSync(stamp) && readFileSync(stamp, "utf8") === digest;

const assembled = join(target, ".stamp");
if (holds(assembled)) process.exit(0);

const modules = join(here, "node_modules");
const installed = join(modules, ".stamp");
if (!holds(installed)) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(installed, digest);
}

mkdirSync(target, { recursive: true });
const aui = join(modules, "@atlassian/aui/dist/aui");
for (const name of ["aui-prototyping.css", "aui-prototyping.js", "fonts", "images"]) {
  cpSync(join(aui, name), join(target, name), { recursive: true });
}
cpSync(join(modules, "jquery/dist/jquery.min.js"), join(target, "jquery.js"));
cpSync(join(modules, "jquery-migrate/dist/jquery-migrate.min.js"), join(target, "jquery-migrate.js"));

// The design tokens: the package holds each theme's sheet as the default export of a module.
const require = createRequire(import.meta.url);
const themes = join(modules, "@atlaskit/tokens/dist/cjs/artifacts/themes");
const sheets = ["atlassian-light", "atlassian-dark"].map((theme) => require(join(themes, theme + ".js")).default);
writeFileSync(join(target, "tokens.css"), sheets.join("\n"));
writeFileSync(assembled, digest);
