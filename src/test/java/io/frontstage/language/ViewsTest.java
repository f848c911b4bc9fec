package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.CustomerSide;
import io.frontstage.definition.NormalisedJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who sees what: every key of the language, checked in both views. */
class ViewsTest {

    private static final Keys KEYS = new Keys(new Schema().tree());
    private static final Reference REFERENCE = new Reference();

    /** Keys that every definition needs; the language belongs to the texts. */
    private static final Set<String> FRAME = Set.of(
            "thing.id",
            "map.format",
            "map.language",
            "map.lanes",
            "lane.lane",
            "lane.kind",
            "pain.lane",
            "delight.lane",
            "opportunity.lane",
            "metric.lane");

    /** The keys that customers are shown. */
    private static final Set<String> FOR_CUSTOMERS = Set.of(
            "map.blueprint",
            "map.summary",
            "map.scenario",
            "map.goal",
            "map.state",
            "map.personas",
            "map.stages",
            "persona.persona",
            "persona.goal",
            "persona.needs",
            "lane.name",
            "lane.for",
            "stage.stage",
            "stage.steps",
            "stage.for",
            "stage.path",
            "stage.needs",
            "stage.pains",
            "stage.delights",
            "step.step",
            "step.for",
            "step.path",
            "step.channel",
            "step.evidence",
            "step.customer",
            "step.needs",
            "step.thinks",
            "step.expects",
            "step.feels",
            "step.time",
            "step.wait",
            "step.cost",
            "step.moment-of-truth",
            "step.pains",
            "step.delights",
            "card.does",
            "card.for",
            "card.path",
            "card.span",
            "need.need",
            "need.for",
            "expect.expect",
            "expect.for",
            "pain.pain",
            "pain.for",
            "delight.delight",
            "delight.for");

    @Test
    void theJourneyShowsExactlyWhatTheReferenceMarks() {
        Set<String> marked = new TreeSet<>(REFERENCE.customersSide());
        marked.addAll(FRAME);
        Set<String> shown = shown(CustomerSide::forTeam);

        shown.addAll(FRAME);
        assertThat(differences(shown, marked)).isEmpty();
    }

    @Test
    void customersSeeExactlyWhatTheListSays() {
        Set<String> shown = shown(CustomerSide::forOutsiders);
        shown.removeAll(FRAME);

        assertThat(differences(shown, FOR_CUSTOMERS)).isEmpty();
    }

    @Test
    void theDefinitionsThatAreWalkedUseEveryKey() {
        Set<String> used = new TreeSet<>();
        maps().forEach(map -> used.addAll(KEYS.usedIn(Schema.load(map))));

        assertThat(used).isEqualTo(KEYS.all());
    }

    /** What is in only one of the two. */
    private static List<String> differences(Set<String> shown, Set<String> listed) {
        List<String> differences = new ArrayList<>();
        shown.stream()
                .filter(key -> !listed.contains(key))
                .forEach(key -> differences.add("shown, not listed: " + key));
        listed.stream()
                .filter(key -> !shown.contains(key))
                .forEach(key -> differences.add("listed, not shown: " + key));
        return differences;
    }

    private static Set<String> shown(UnaryOperator<Blueprint> view) {
        Set<String> shown = new TreeSet<>();
        for (String map : maps()) {
            Blueprint seen = view.apply(Reading.of(map).blueprint().orElseThrow());
            shown.addAll(KEYS.usedIn(Schema.load(NormalisedJson.of(seen))));
        }
        return shown;
    }

    /**
     * Definitions that together use every key: the examples, the snippets of the reference, and the file with the later
     * keys.
     */
    private static List<String> maps() {
        List<String> maps = new ArrayList<>();
        Examples.all().forEach(file -> maps.add(Examples.text(file)));
        REFERENCE.snippets().forEach(snippet -> maps.add(snippet.definition()));
        maps.add(Examples.text(Path.of("src/test/resources/definition/every-later-key.yaml")));
        maps.add(Examples.text(Path.of("src/test/resources/definition/parking-permit.yaml")));
        return maps;
    }
}
