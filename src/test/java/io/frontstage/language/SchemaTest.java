package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Schema SCHEMA = new Schema();
    private static final Set<String> LOOSE_ENDS = Set.of("unknown-reference", "span-clipped");

    static List<Path> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExample(Path example) {
        assertThat(SCHEMA.complaints(Examples.text(example))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step: { step: Pays, feels: +1 }",
                "step: { step: Pays, feels: { dana: -2 in tears, sam: 0 } }",
                "step: { step: Pays, thinks: Please be open }",
                "step: { step: Pays, moment-of-truth: yes, wait: 2m-5m, time: 1h30m, cost: 0.30 EUR }",
                "step: { step: Pays, support: [CRM, { does: Charges, span: 2 }], customer: [] }",
                "step: { step: Pays, host: Calls names }",
                "step: { step: Pays, host: [{ does: Calls names, by: Host }] }",
                "step: { step: Pays, metrics: { csat: 3.9, paid: { value: 91 %, baseline: 84 %, lane: support } } }",
                "step: { step: Pays, note: 404, x-board: [1, 2], $schema: x }",
                "step: { step: 404, note: no, quote: 1.10 }",
                "step: { step: Pays, pains: { pain: Slow, issues: CX-1, fixed: 2026-10 } }",
                "step: { step: Pays, note: }",
                "map: { lanes: [customer, { lane: host, kind: frontstage }, { lane: support, name: Systems }] }",
                "map: { arrows: [a -> b, a <-> b, 'a.support -> b: paid', { a -> b: paid }, { from: a, to: b.support }] }",
                "step: { step: Pays, cost: 12 €, wait: 2m – 5m, moment-of-truth: Yes, feels: -0 }",
                "map: { arrows: [a->b, a<->b, 'a->b.support: paid'] }",
                "map: { arrows: a -> b, personas: Dana, stages: Order }",
                "step: { step: Pays, needs: To sit, expects: { dana: A seat } }",
                "step: { step: Pays, needs: [To sit, { need: To go, for: dana, met: partly }] }",
                "step: { step: Pays, expects: { expect: A seat, met: false } }",
                "step: { step: Pays, tolerance: 5m-15m, time: 10 min, fail-point: yes, support: { does: Charges, fail-point: no } }",
                "step: { step: Pays, support: { does: Charges, owner: IT, path: [Late] } }",
                "step: { step: Pays, pains: { pain: Slow, reach: ~ 7 of 12, cause: [nothing] } }",
                "step: { step: Pays, metrics: { csat: , care: { kind: top-two, scale: 1-7, per: quarter, better: lower } } }",
                "step: { step: Pays, metrics: { care: { baseline: 3, series: { 2026-09: 3.4, 2026-10-01: '> 3' } } } }",
                "step: { step: Pays, opportunities: { opportunity: Faster, solves: [], confidence: high } }",
                "map: { answers: a.csv, paths: [Late, { path: In time, share: 99.5 % }] }",
                "map: { lanes: [{ lane: guest, kind: customer, for: sam }] }",
                "map: { reviewed: 2026-10, review-every: 13w, language: pt-BR, format: 1, id: größe-4 }",
            })
    void acceptsEveryFormOfTheLanguage(String fragment) {
        assertThat(SCHEMA.complaints(Fragments.wrap(fragment))).as(fragment).isEmpty();
        assertThat(formProblems(fragment)).as(fragment).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step: { stepp: Pays }",
                "step: { step: }",
                "step: { step: Pays, feels: 3 }",
                "step: { step: Pays, feels: happy }",
                "step: { step: Pays, staff-feels: { dana: 1 } }",
                "step: { step: Pays, moment-of-truth: perhaps }",
                "step: { step: Pays, wait: soon }",
                "step: { step: Pays, wait: 30m1h }",
                "step: { step: Pays, cost: cheap }",
                "step: { step: Pays, cost: 1.200 EUR }",
                "step: { step: Pays, wait: 3 months }",
                "step: { step: Pays, feels: 2.5 }",
                "step: { step: Pays, pains: { pain: Slow, issues: 'https://jira.example.com/CX-12' } }",
                "step: { step: Pays, feels: +2happy }",
                "step: { step: Pays, id: Two Words }",
                "step: { step: Pays, id: a--b }",
                "step: { step: Pays, url: 'javascript:alert(1)' }",
                "step: { step: Pays, support: { doess: Charges } }",
                "step: { step: Pays, support: { does: Charges, span: 0 } }",
                "step: { step: Pays, support: { does: Charges, severity: high } }",
                "step: { step: Pays, metrics: { value: 3 } }",
                "step: { step: Pays, pains: { pain: Slow, reach: 0.4 } }",
                "step: { step: Pays, pains: { pain: Slow, reach: 101 % } }",
                "step: { step: Pays, tolerance: long }",
                "step: { step: Pays, fail-point: perhaps }",
                "step: { step: Pays, needs: { need: To sit, met: maybe } }",
                "step: { step: Pays, needs: { dana: { need: To sit } } }",
                "step: { step: Pays, metrics: { csat: { kind: sum } } }",
                "step: { step: Pays, metrics: { csat: { scale: 5 } } }",
                "step: { step: Pays, metrics: { csat: { series: { 2026-Q3: 3 } } } }",
                "step: { step: Pays, metrics: { csat: { series: { 2026-09: good } } } }",
                "step: { step: Pays, opportunities: { opportunity: Faster, confidence: sure } }",
                "map: { paths: { path: Late, share: half } }",
                "step: { step: Pays, pains: { pain: Slow, severity: huge } }",
                "step: { step: Pays, pains: { pain: Slow, issues: cx-1 } }",
                "step: { step: Pays, pains: { pain: Slow, issues: CX-0 } }",
                "step: { step: Pays, pains: { pain: Slow, as-of: 2026-13 } }",
                "step: { step: Pays, pains: { pain: Slow, basis: rumour } }",
                "step: { step: Pays, opportunities: { opportunity: Faster, impact: 6 } }",
                "step: { step: Pays, delights: { delight: Fast, severity: low } }",
                "map: { lanes: [{ lane: host }] }",
                "map: { lanes: [{ lane: host, kind: middle }] }",
                "map: { lanes: [{ lane: quote, kind: frontstage }] }",
                "map: { lanes: [host] }",
                "map: { arrows: a to b }",
                "map: { arrows: { from: a } }",
                "map: { arrows: { from: a, to: b, kind: fat } }",
                "map: { personas: [{ name: Dana }] }",
                "map: { state: past }",
                "map: { reviewed: last week }",
                "map: { stages: [] }",
                "map: { stages: }",
                "map: { blueprint: }",
                "map: { onwer: Retail }",
                "map: { tracker: CX }",
                "map: { dismissed: [{ reason: because }] }",
            })
    void rejectsWhatTheLanguageDoesNotHave(String fragment) {
        assertThat(SCHEMA.complaints(Fragments.wrap(fragment))).as(fragment).isNotEmpty();
        assertThat(Reading.problems(Fragments.wrap(fragment))).as(fragment).isNotEmpty();
    }

    /** The reader accepts values as people write them, and so does the schema. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "step: { step: Pays, wait: 5 minutes, time: 10min }",
                "step: { step: Pays, wait: 1.5h, time: '1,5 Stunden' }",
                "step: { step: Pays, wait: 1-2 days, time: 30-90s }",
                "step: { step: Pays, wait: 1h 30m, time: 2 Tage, tolerance: 1 Hour }",
                "step: { step: Pays, cost: EUR 12 }",
                "step: { step: Pays, cost: €12 }",
                "step: { step: Pays, cost: '12,50 €' }",
                "step: { step: Pays, feels: -1.5 worried, staff-feels: 0.5 }",
                "step: { step: Pays, feels: '1,5 glad' }",
                "step: { step: Pays, pains: { pain: Slow, severity: High, basis: Assumed, reach: '7,5 %' } }",
                "step: { step: Pays, pains: { pain: Slow, issues: 'CX-12, CX-13' } }",
                "step: { step: Pays, pains: { pain: Slow, issues: 'https://jira.example.com/browse/CX-12' } }",
                "step: { step: Pays, opportunities: { opportunity: Faster, confidence: HIGH } }",
                "step: { step: Pays, needs: { need: To sit, met: Partly } }",
                "map: { state: as-is }",
                "map: { state: To-Be, metrics: { csat: { better: Higher, per: Quarter } } }",
            })
    void acceptsValuesAsPeopleWriteThem(String fragment) {
        assertThat(SCHEMA.complaints(Fragments.wrap(fragment))).as(fragment).isEmpty();
        assertThat(formProblems(fragment).stream().filter(code -> !code.equals("decimal-comma")))
                .as(fragment)
                .isEmpty();
    }

    /**
     * The errors that the reader finds, except for unresolved references in the fragment, which a schema cannot know.
     */
    private static List<String> formProblems(String fragment) {
        return Reading.codes(Fragments.wrap(fragment)).stream()
                .filter(code -> !LOOSE_ENDS.contains(code))
                .toList();
    }

    @Test
    void acceptsTheDefinitionThatTheFragmentsAreWrappedIn() {
        assertThat(SCHEMA.complaints(Fragments.wrap("map: {}"))).isEmpty();
        assertThat(SCHEMA.complaints(Fragments.wrap("step: { step: Pays }"))).isEmpty();
    }

    @Test
    void describesEveryKeyForEditors() {
        List<String> silent = new ArrayList<>();
        collectSilentKeys("", SCHEMA.tree(), silent);
        SCHEMA.tree().get("$defs").properties().forEach(def -> collectSilentKeys(def.getKey(), def.getValue(), silent));
        assertThat(silent).isEmpty();
    }

    private static void collectSilentKeys(String owner, JsonNode schema, List<String> silent) {
        if (schema.has("required") && schema.has("properties")) {
            for (Map.Entry<String, JsonNode> key : schema.get("properties").properties()) {
                if (!key.getValue().has("description")) {
                    silent.add(owner + "." + key.getKey());
                }
            }
        }
    }
}
