package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineNamesTest {

    @Test
    void aLongNameIsWholeBesideAnOverviewAndNotRepeated() {
        LayoutOptions options = LayoutOptions.everything(Locale.GERMAN, LocalDate.of(2026, 11, 21))
                .at(Level.OVERVIEW);
        Scene scene = new BlueprintLayout()
                .layOut(LayoutLawsTest.read(Path.of("docs/examples/passport-renewal.yaml")), options)
                .scene();

        assertThat(String.join(" ", words(scene.names()))).contains("Interne Interaktionslinie");
        assertThat(words(scene.names())).noneMatch(text -> text.startsWith("Inter") && text.endsWith("…"));
        assertThat(words(scene.body())).noneMatch(text -> text.contains("aktionslinie"));
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream().flatMap(LineNamesTest::words).toList();
    }

    private static Stream<String> words(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group.children().stream().flatMap(LineNamesTest::words);
        }
        if (shape instanceof Shape.Inset inset) {
            return inset.children().stream().flatMap(LineNamesTest::words);
        }
        return shape instanceof Shape.Text text ? Stream.of(text.text()) : Stream.empty();
    }
}
