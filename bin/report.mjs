// Reduces Maven's output to what a person reads: a line for each step and each test class, and everything that went wrong.
// Usage: mvn … | node bin/report.mjs LOG      writes everything to LOG
//        node bin/report.mjs --sum            prints how many tests passed, failed and were skipped, and why they were skipped;
//                                             exit status 1 if src/test/resources/skips-allowed.txt does not name a skipped test
import { createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const REPORTS = ["target/surefire-reports", "target/failsafe-reports"];
const SKIPS_ALLOWED = "src/test/resources/skips-allowed.txt";

/** The displayed names of Maven's steps, by plugin and execution; other steps are not displayed. */
const STEPS = {
  "exec:frontend": "The page's script and style sheets",
  "compiler:default-compile": "The plugin",
  "compiler:default-testCompile": "The unit tests",
  "surefire:default-test": "Unit tests",
  "shade:jar": "The jar",
  "failsafe:default": "Tests of the jar, the sandbox and the browser",
  "dependency:analyze": "Dependencies",
  "spotless:format": "Format",
};

/** Lines that are not displayed, because they report no problem. */
const NOISE = /^\s*$|^\[INFO\]|^\.+$|^OpenJDK 64-Bit Server VM warning: Sharing is only|^\[WARNING\] .*(overlapping|Discovered module-info|^\[WARNING\]\s*$)/;

if (process.argv[2] === "--sum") {
  sum();
} else {
  await report(process.argv[2]);
}

async function report(logFile) {
  const log = createWriteStream(logFile);
  for await (const raw of createInterface({ input: process.stdin })) {
    log.write(`${raw}\n`);
    const line = raw.replace(/\u001b\[[0-9;]*m/g, "");
    const shown = testClass(line) ?? step(line) ?? (NOISE.test(line) ? undefined : line);
    if (shown) {
      console.log(shown);
    }
  }
  log.end();
}

function testClass(line) {
  const found = /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+), Time elapsed: ([\d.,]+) s.* -{1,2} in (\S+)/.exec(line);
  if (!found) {
    return undefined;
  }
  const [tests, failures, errors, skipped] = found.slice(1, 5).map(Number);
  const bad = failures + errors > 0 ? `, ${failures + errors} FAILED` : "";
  const left = skipped > 0 ? `, ${skipped} skipped` : "";
  return `  ${found[5].padStart(7)} s  ${found[6].replace("io.frontstage.", "")}  ${tests}${bad}${left}`;
}

function step(line) {
  const found = /^\[INFO\] --- (?:maven-)?([\w-]+?)(?:-maven)?(?:-plugin)?:[\w.]+:[\w-]+ \((.+)\) @/.exec(line);
  return found ? STEPS[`${found[1]}:${found[2]}`] : undefined;
}

function sum() {
  const tests = REPORTS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^TEST-.*\.xml$/.test(name))
      .flatMap((name) => cases(readFileSync(join(folder, name), "utf8"))),
  );
  const skipped = tests.filter((test) => test.skipped !== undefined);
  const failed = tests.filter((test) => test.failed).length;
  console.log(`${tests.length - failed - skipped.length} passed, ${failed} failed, ${skipped.length} skipped`);
  const reasons = new Map();
  for (const { skipped: reason } of skipped) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const unknown = skipped.filter((test) => !allowed().some((entry) => test.name.startsWith(entry)));
  for (const test of unknown) {
    console.error(`Skipped, and not named in ${SKIPS_ALLOWED}: ${test.name} (${test.skipped})`);
  }
  const why = [...reasons].map(([reason, count]) => `${count} × ${reason}`).join("; ");
  console.log(`Skipped: ${skipped.length === 0 ? "no test" : `${skipped.length} (${why})`}${process.env.LEFT_OUT ?? ""}.`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
}

/** The test cases in one report of Surefire. */
function cases(xml) {
  return [...xml.matchAll(/<testcase ([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(([, attributes, content = ""]) => {
    const skipped = /<skipped(?: message="([^"]*)")?/.exec(content.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ""));
    return {
      name: `${attribute(attributes, "classname")}.${attribute(attributes, "name")}`,
      skipped: skipped ? plain(skipped[1] ?? "no reason given") : undefined,
      failed: /<(failure|error)[\s>]/.test(content),
    };
  });
}

function attribute(attributes, name) {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
}

function plain(text) {
  return text
    .replace(/&#10;[\s\S]*/, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/^(?:org\.opentest4j\.TestAbortedException: )?(?:Assumption failed: )?/, "");
}

/** The allowed skips: one per line, as package.Class or package.Class.method; # begins a comment. */
function allowed() {
  return readFileSync(SKIPS_ALLOWED, "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}
