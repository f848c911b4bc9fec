package io.frontstage.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The starting points of mutations: the examples, the definitions with one error each, inputs that once failed, and
 * forms that are known to be difficult in YAML, JSON, sheets and texts. All were written for this project.
 */
final class Seeds {

    private static final List<Path> FOLDERS = List.of(
            Path.of("docs/examples"),
            Path.of("src/test/resources/definition/bad"),
            Path.of("src/test/resources/hostile"));

    /** Longer files allow few mutations per second and add nothing. */
    private static final int MAX_BYTES = 20_000;

    private static final String MAP = "blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: X\n    ";

    /** Forms of YAML that are rare in definitions. */
    private static final List<String> YAML = List.of(
            "support: &a [x, &b y, *b]\n    backstage: *a\n",
            "support: &a { does: &a a, note: *a }\n",
            "? support\n    : x\n",
            "? [a, b]\n    : x\n",
            "? { a: b }\n    : - x\n",
            "note: |+\n      a\n\n      b\n\n\n",
            "note: >-2\n        a\n       b\n\n      c\n",
            "note: |9\n               a\n",
            "note: \"a\\\n      b\\x41\\u263a\\U0001F600\\\n      \\ c\"\n",
            "note: 'it''s'\n    quote: [ 'a', \"b\", c , ]\n",
            "note: !!str x\n    \"quote\": !local y\n",
            "<<: *a\n    <<: { a: b }\n",
            "note: ~\n    owner: null\n    channel: [~, '', null]\n",
            "thinks: { : a, ? b, c: }\n",
            "support:\n    - - - x\n    -\n      - y\n    - ? z\n",
            "note: a # b\n    owner: a#b\n    channel: [a #b\n      ]\n",
            "note: a: b\n    owner: c\n",
            "note:\ta\n\t  owner: b\n",
            "note: a\r\n    owner: b\r    channel: c\u0085    policy: d\u2028    quote: e\n",
            "note: 1_000\n    time: 0x1F\n    cost: 1e999 EUR\n    wait: -5m\n    feels: +9999999999\n",
            "note: yes\n    moment-of-truth: !!bool on\n    owner: 2026-13-45\n",
            "metrics: { a: { value: 3 }, a: 4, '': 5, b: [] }\n",
            "support: [{ does: x, span: 99999999999999999999 }, { span: -1 }, {}, [], '']\n",
            "pains: [{ pain: p, issues: [A-1, a-1, A-0, \u0410-1], severity: HIGH }]\n",
            "arrows: x\narrows:\n- x -> x\n- x.support -> y: a: b\n- -> \n- { from: x }\n- x <-> x.customer\n");

    private static final List<String> WHOLE = List.of(
            "%YAML 1.2\n---\nblueprint: A\n...\n---\nblueprint: B\n",
            "\uFEFFblueprint: A\nstages: [S]\n",
            "--- !!map\nblueprint: A\nstages: !!seq [S]\n",
            "- blueprint: A\n- stages: []\n",
            "blueprint: A\nstages: " + "[".repeat(70) + "]".repeat(70),
            "&a [*a]",
            "blueprint: &a\n  *a : *a\nstages: *a\n",
            "stages:\n- stage: S\n  for: [p, p, q]\n  path: [[a], {b: c}]\nblueprint: [A]\npersonas: [p, {persona: p, id: p}]\n",
            "{\"blueprint\":\"A\",\"stages\":[{\"stage\":\"S\",\"steps\":[{\"step\":\"X\",\"support\":[\"\\u0000\",\"\\uD83D\",\"\\uDE00\\uD83D\"]}]}]}",
            "{\"blueprint\":1e99999,\"stages\":[-0,0.0,1E-400,123456789012345678901234567890,true,null]}",
            "{\"a\":[],\"a\":{},\"\":\"\",\"stages\":[{}],\"stages\":[]}",
            "{\"blueprint\":\"A\",\"stages\":[\"S\",]}",
            "{\"blueprint\":\"A\" \"stages\":[\"S\"]}",
            "{'blueprint':'A',stages:[NaN,Infinity,+1,.5,01,0x1]}",
            "{\"blueprint\":\"A\\u00",
            "{\"blueprint\":\"A\t\u0001\",\"stages\":[\"\\a\\v\\/\"]} {}",
            "{\"blueprint\":\"" + "\\\\".repeat(100) + "\",\"stages\":[\"S\"]}//",
            "\"{\"",
            "Stage,Order,,Use\nStep,Picks,Pays,Drinks\nHost,\"a\nb\",\"say \"\"hi\"\"\",\nPains,Slow (high),,\n",
            "Stage;Step;Lane;Text;By\nOrder;Pays;Frontstage;Smiles;Host\n;;Pain;Slow;\n",
            "\"Step\",\"a\nSupport,b\"\"\n",
            "journey\n  title Working day\n  section Go\n    Tea: 5: Me, Cat\n    Up: 3\n    : 9:\n  section\n",
            "```mermaid\njourney\nx:1:a\n```\n");

    /** Texts that often break programs. */
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "]]>",
            "<!-- -->",
            "&amp;&#0;&lt",
            "{0} {1} %s %n ${x} #{x}",
            "'; DROP TABLE x; --",
            "../../etc/passwd",
            "\u202Eabc\u202C",
            "שלום עולם",
            "مرحبا",
            "ｆｕｌｌ",
            "e\u0301\u0301\u0301\u0301\u0301",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "\uD83D",
            "\uDE00",
            "\uFFFE\uFFFF",
            "\u0000",
            "\u200B\u200D\u00AD",
            "ภาษาไทยไม่มีช่องว่าง",
            "İıſẞŉ",
            "\u2028\u2029\u0085",
            "-",
            "NaN",
            "9".repeat(400),
            "a".repeat(5_000),
            "a\\n".repeat(200));

    private Seeds() {}

    static List<byte[]> all() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length <= MAX_BYTES && !file.toString().endsWith(".md")) {
                        seeds.add(bytes);
                    }
                }
            }
        }
        YAML.forEach(form -> seeds.add((MAP + form).getBytes(UTF_8)));
        WHOLE.forEach(form -> seeds.add(form.getBytes(UTF_8)));
        TEXTS.forEach(text -> seeds.add((MAP + "support: " + text + "\n    note: \"" + text + "\"\n").getBytes(UTF_8)));
        return seeds;
    }
}
