package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    static List<Path> all() {
        return Examples.all();
    }

    static List<Path> rich() {
        return Examples.rich();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anExampleIsPlainTextThatEveryEditorShowsAlike(Path example) {
        assertThat(Examples.text(example)).doesNotContain("\t", "\r", "\uFEFF").endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleStandsOnTheExamplesPage(Path example) {
        String name = example.getFileName().toString();
        assertThat(Examples.text(Path.of("docs", "examples", "README.md")))
                .contains("| [" + name + "](" + name + ") |");
    }

    @Test
    void theSmallestHasFiveLines() {
        assertThat(Examples.text(Path.of("docs", "examples", "smallest.yaml")).lines())
                .hasSize(5);
    }

    @Test
    void thereAreAtLeastFiveRichOnes() {
        assertThat(rich()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("rich")
    void aRichExampleHasTheSizeOfARealMap(Path example) {
        Blueprint map = read(example);
        assertThat(map.stages()).hasSizeBetween(4, 8);
        assertThat(map.steps()).hasSizeBetween(10, 20);
        assertThat(map.personas()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("rich")
    void aRichExampleShowsLanesOfEveryKindAndOneOfItsOwn(Path example) {
        Blueprint map = read(example);
        assertThat(map.lanes()).extracting(Lane::kind).contains(LaneKind.values());
        assertThat(map.lanes())
                .anyMatch(lane -> !lane.id().value().equals(lane.kind().name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("rich")
    void aRichExampleHasArrowsForwardAndBackAndAgreements(Path example) {
        Blueprint map = read(example);
        assertThat(map.arrows()).extracting(Arrow::kind).contains(ArrowKind.values());
        assertThat(map.arrows()).anyMatch(arrow -> column(map, arrow.from()) < column(map, arrow.to()));
        assertThat(map.arrows()).anyMatch(arrow -> column(map, arrow.from()) > column(map, arrow.to()));
    }

    @ParameterizedTest
    @MethodSource("rich")
    void aRichExampleHasACardOverSeveralColumns(Path example) {
        assertThat(cards(read(example))).anyMatch(card -> card.span() > 1);
    }

    @ParameterizedTest
    @MethodSource("rich")
    void theCardsOfAnExampleAreShort(Path example) {
        assertThat(cards(read(example))).extracting(Card::does).allSatisfy(text -> assertThat(text.split(" "))
                .hasSizeLessThan(10));
    }

    @Test
    void oneExampleIsInAnotherLanguageAndOneShowsTheFuture() {
        List<MapInfo> maps = rich().stream().map(file -> read(file).info()).toList();
        assertThat(maps)
                .anyMatch(map -> map.language().orElseThrow().getLanguage().equals("de"));
        assertThat(maps).anyMatch(map -> map.state() == MapState.FUTURE);
    }

    @Test
    void theExamplesShowPainsOfEverySeverity() {
        Set<PainSeverity> severities = rich().stream()
                .flatMap(file -> read(file).steps().stream())
                .flatMap(step -> step.items().pains().stream())
                .map(PainPoint::gravity)
                .collect(Collectors.toSet());
        assertThat(severities).containsExactlyInAnyOrder(PainSeverity.values());
    }

    private static Blueprint read(Path example) {
        return Reading.of(Examples.text(example)).blueprint().orElseThrow();
    }

    private static List<Card> cards(Blueprint map) {
        return map.steps().stream()
                .flatMap(step -> step.cells().stream())
                .flatMap(cell -> cell.cards().stream())
                .toList();
    }

    /** The column in which an arrow begins or ends, from 0. */
    private static int column(Blueprint map, ArrowEnd end) {
        List<Step> steps = map.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (stands(steps.get(i), end)) {
                return i;
            }
        }
        throw new AssertionError("nowhere: " + end);
    }

    private static boolean stands(Step step, ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return step.id().equals(cell.step());
        }
        ElementId id = ((ArrowEnd.AtElement) end).element();
        return Stream.concat(
                        step.cells().stream()
                                .flatMap(cell -> cell.cards().stream())
                                .map(Card::id),
                        step.items().all().stream().map(Item::id))
                .anyMatch(id::equals);
    }
}
