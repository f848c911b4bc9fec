// Reduces Maven's output to what a person reads: a line for each step, each package of unit tests and each other test
// class, and everything that went wrong. A class with a failed or skipped test always has a line of its own.
// Usage: mvn … | node bin/report.mjs LOG      writes everything to LOG
//        node bin/report.mjs --sum            prints how many tests passed, failed and were skipped, and why they were skipped;
//                                             exit status 1 if src/test/resources/skips-allowed.txt does not name a skipped test
import { createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const REPORTS = ["target/surefire-reports", "target/failsafe-reports"];
const SKIPS_ALLOWED = "src/test/resources/skips-allowed.txt";

const UNIT_TESTS = "Unit tests";

/** The displayed names of Maven's steps, by plugin and execution; other steps are not displayed. */
const STEPS = {
  "exec:frontend": "The page's script and style sheets",
  "compiler:default-compile": "The plugin",
  "compiler:default-testCompile": "The unit tests",
  "surefire:default-test": UNIT_TESTS,
  "shade:jar": "The jar",
  "failsafe:default": "Tests of the jar, the sandbox and the browser",
  "dependency:analyze": "Dependencies",
  "spotless:format": "Format",
};

/** Lines that are not displayed, because they report no problem. */
const NOISE = /^\s*$|^\[INFO\]|^\.+$|^OpenJDK 64-Bit Server VM warning: Sharing is only|^\[WARNING\] .*(overlapping|Discovered module-info|^\[WARNING\]\s*$)/;

async function report(logFile) {
  const log = createWriteStream(logFile);
  const packages = new Packages();
  let inUnitTests = false;
  for await (const raw of createInterface({ input: process.stdin })) {
    log.write(`${raw}\n`);
    const line = raw.replace(/\u001b\[[0-9;]*m/g, "");
    const tests = testClass(line);
    const heading = step(line);
    if (heading) {
      packages.end();
      inUnitTests = heading === UNIT_TESTS;
      console.log(heading);
    } else if (tests && inUnitTests && !tests.remark) {
      packages.add(tests);
    } else if (tests) {
      print(tests.seconds, tests.name, `${tests.count}${tests.remark}`);
    } else if (!NOISE.test(line)) {
      console.log(line);
    }
  }
  packages.end();
  log.end();
}

/** Adds up the test classes of each package. Classes of up to three packages arrive mixed, because they run side by side. */
class Packages {
  #open = new Map();

  add({ seconds, name, count }) {
    const folder = name.replace(/\.[^.]*$/, "");
    const sum = this.#open.get(folder) ?? { seconds: 0, count: 0, classes: 0 };
    this.#open.delete(folder);
    this.#open.set(folder, {
      seconds: sum.seconds + seconds,
      count: sum.count + count,
      classes: sum.classes + 1,
    });
    if (this.#open.size > 3) {
      this.#print(this.#open.keys().next().value);
    }
  }

  end() {
    [...this.#open.keys()].forEach((folder) => this.#print(folder));
  }

  #print(folder) {
    const { seconds, count, classes } = this.#open.get(folder);
    this.#open.delete(folder);
    print(seconds, folder, `${count} in ${classes} ${classes === 1 ? "class" : "classes"}`);
  }
}

function print(seconds, name, tests) {
  console.log(`  ${seconds.toFixed(seconds < 10 ? 2 : 1).padStart(7)} s  ${name}  ${tests}`);
}

/** What Maven says about a test class that has ended; undefined for another line. */
function testClass(line) {
  const found = /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+), Time elapsed: ([\d.,]+) s.* -{1,2} in (\S+)/.exec(line);
  if (!found) {
    return undefined;
  }
  const [count, failures, errors, skipped] = found.slice(1, 5).map(Number);
  const bad = failures + errors > 0 ? `, ${failures + errors} FAILED` : "";
  return {
    seconds: Number(found[5].replace(",", "")),
    name: found[6].replace("io.frontstage.", ""),
    count,
    remark: skipped > 0 ? `${bad}, ${skipped} skipped` : bad,
  };
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

if (process.argv[2] === "--sum") {
  sum();
} else {
  await report(process.argv[2]);
}
