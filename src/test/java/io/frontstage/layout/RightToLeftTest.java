package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The positions of right-to-left texts on a map whose columns run from left to right. */
class RightToLeftTest {

    private static final Scene SCENE = new BlueprintLayout()
            .layOut(
                    new DefinitionReader()
                            .read(new SourceText(
                                    "a.yaml",
                                    """
                                    blueprint: קפה
                                    stages:
                                      - stage: הזמנה
                                        steps:
                                          - step: Dana בוחרת בית קפה קרוב מאוד לתחנה
                                            frontstage: מציג בתי קפה לפי זמן הליכה Lists cafés
                                            feels: -2 כועסת
                                    """
                                            .getBytes(StandardCharsets.UTF_8)))
                            .blueprint()
                            .orElseThrow(),
                    LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21)))
            .scene();

    @Test
    void theyBeginAtTheRightEdgeOfTheirCardInEveryLine() {
        Shape.Group card = group(Role.CARD);
        Shape.Box box = (Shape.Box) card.children().get(0);
        List<Shape.Text> lines = texts(card);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.anchor()).isEqualTo(TextAnchor.END);
            assertThat(line.x()).isBetween(box.x() + box.width() - 8.5, box.x() + box.width() - 7);
        });
    }

    @Test
    void theFirstLetterOfTheWholeTextDecides() {
        assertThat(texts(group(Role.STEP)))
                .filteredOn(line -> line.anchor() != TextAnchor.MIDDLE)
                .anyMatch(line -> line.text().startsWith("Dana"))
                .allMatch(line -> line.anchor() == TextAnchor.START);
    }

    @Test
    void aScoreKeepsItsSignAtItsLeft() {
        assertThat(group(Role.EMOTION).name()).endsWith("\u200e\u22122 כועסת");
    }

    private static Shape.Group group(Role role) {
        return SCENE.body().shapes().stream()
                .filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast)
                .filter(group -> group.role() == role
                        && (role == Role.EMOTION || !texts(group).isEmpty()))
                .filter(group -> role != Role.STEP || group.element().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<Shape.Text> texts(Shape.Group group) {
        return Geometry.texts(group, 0, 0, new ArrayList<>());
    }
}
