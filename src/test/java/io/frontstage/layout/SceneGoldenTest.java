package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scene of every example, as a readable text: role, place, element and name of each group. With {@code
 * -Dgolden.update=true} the texts are rewritten; a missing one is written, and the test fails.
 */
class SceneGoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/io/frontstage/layout");
    private static final LayoutOptions ALL = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21));

    static Stream<String> examples() {
        return LayoutLawsTest.examples().stream().map(Named::getName);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sceneIsTheGolden(String example) throws IOException {
        Blueprint map = LayoutLawsTest.read(Path.of("docs/examples", example));
        String scene = dump(new BlueprintLayout().layOut(map, ALL).scene());
        Path golden = GOLDENS.resolve(example.replace(".yaml", ".scene.txt"));
        boolean missing = Files.notExists(golden);
        if (missing || Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, scene);
        }
        if (missing) {
            fail("there was no golden; this one was written, look at it: " + golden);
        }
        assertThat(scene).isEqualTo(Files.readString(golden));
    }

    private static String dump(Scene scene) {
        StringBuilder text = new StringBuilder();
        dump("names", scene.names(), text);
        dump("body", scene.body(), text);
        text.append("legend\n");
        for (LegendEntry entry : scene.legend()) {
            text.append("  ").append(entry.text()).append('\n');
        }
        return text.toString();
    }

    private static void dump(String name, Drawing drawing, StringBuilder text) {
        text.append(String.format(Locale.ROOT, "%s %.0f x %.0f%n", name, drawing.width(), drawing.height()));
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Group group && group.role() != Role.DECORATION) {
                text.append("  ").append(group.role()).append(' ').append(place(group));
                group.element().ifPresent(id -> text.append(" #").append(id));
                text.append(' ').append(group.name().isEmpty() ? words(group) : group.name());
                text.append('\n');
            }
        }
    }

    private static String place(Shape.Group group) {
        if (group.role() == Role.ARROW) {
            return ((Shape.Path) group.children().get(0)).vectorPath().toString();
        }
        if (!group.children().isEmpty() && group.children().get(0) instanceof Shape.Box box) {
            return String.format(Locale.ROOT, "%.1f,%.1f %.1fx%.1f", box.x(), box.y(), box.width(), box.height());
        }
        List<Shape.Text> texts = Geometry.texts(group, 0, 0, new ArrayList<>());
        return texts.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f,%.1f", texts.get(0).x(), texts.get(0).y());
    }

    private static String words(Shape.Group group) {
        return Geometry.texts(group, 0, 0, new ArrayList<>()).stream()
                .map(Shape.Text::text)
                .collect(Collectors.joining(" | "));
    }
}
