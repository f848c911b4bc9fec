package io.frontstage.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.Dismiss;
import io.frontstage.definition.change.ElementKind;
import io.frontstage.definition.change.ElementRef;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In each example, each gap can be set aside at its step or pain; then it is set aside, and all others are unchanged.
 */
class GapSetAsideTest {

    private static final String REASON = "The audit of May: it is meant to be so";

    static Stream<String> examples() {
        return Maps.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void settingAGapAsideChangesNoOther(String name) throws IOException {
        SourceText source = new SourceText(name, Files.readAllBytes(Path.of("docs", "examples", name + ".yaml")));
        Blueprint before = new DefinitionReader().read(source).blueprint().orElseThrow();
        List<Gap> gaps = gaps(before);
        for (Gap gap : gaps) {
            ElementRef at = at(before, gap);
            ChangeResult result = new MapEditor().apply(source, List.of(Dismiss.gap(gap.code(), at, REASON)));
            ReadDefinition read = new DefinitionReader().read(result.text());

            assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
            assertThat(read.problems()).isEmpty();
            List<Gap> after = gaps(read.blueprint().orElseThrow());
            assertThat(after).hasSameSizeAs(gaps);
            for (int i = 0; i < gaps.size(); i++) {
                Gap one = gaps.get(i);
                boolean isMeant = one.code() == gap.code()
                        && one.step().equals(gap.step())
                        && (at.kind() == ElementKind.STEP || one.thing().equals(gap.thing()));
                assertThat(after.get(i).dismissed())
                        .isEqualTo(isMeant && !one.isSetAside() ? Optional.of(REASON) : one.dismissed());
                assertThat(after.get(i).sentence()).isEqualTo(one.sentence());
            }
        }
    }

    private static ElementRef at(Blueprint map, Gap gap) {
        boolean isPain = gap.thing().isPresent()
                && map.items().stream().map(Item::id).anyMatch(gap.thing().get()::equals);
        ElementId id = isPain ? gap.thing().get() : gap.step();
        return new ElementRef(isPain ? ElementKind.PAIN : ElementKind.STEP, id.value());
    }

    private static List<Gap> gaps(Blueprint map) {
        return Gaps.of(map, RecentAnswers.NONE, Messages.in(Locale.ENGLISH));
    }
}
