package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.Limits;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapEditorTest {

    private static final String COFFEE = "blueprint: Coffee\r\nstages:\r\n- stage: Order\r\n  steps:\r\n  - Pays";

    private static ChangeResult arrange(String text, String... lines) {
        return new MapEditor()
                .apply(
                        new SourceText("x", text.getBytes(UTF_8)),
                        Stream.of(lines).map(ChangeLine::of).toList());
    }

    private static String text(ChangeResult arranged) {
        return new String(arranged.text().bytes(), UTF_8);
    }

    @Test
    void changesAreMadeOnWhatThoseBeforeLeftAndOneThatIsRefusedLeavesTheOthers() {
        ChangeResult arranged = arrange(
                COFFEE,
                "add card to step pays in support \"Bank\"",
                "rename card bank \"Provider\"",
                "delete card bank",
                "add step to stage order \"Goes\"",
                "connect provider -> goes");

        assertThat(arranged.outcomes())
                .extracting(ChangeResult.Outcome::made)
                .containsExactly(true, true, false, true, true);
        assertThat(text(arranged))
                .isEqualTo(COFFEE.replace(
                                "- Pays",
                                "- step: Pays\r\n    support:\r\n    - does: Provider\r\n      id: provider\r\n  - step: Goes")
                        + "\r\narrows:\r\n- provider -> goes");
    }

    @Test
    void aTextWithErrorsAndOneThatNeedsNoChangeStayAsTheyAre() {
        ChangeResult broken = arrange("blueprint: a: b", "delete step pays", "add stage \"New\"");
        ChangeResult same = arrange(COFFEE, "rename step pays \"Pays\"", "move step pays to stage order at 7");

        assertThat(broken.outcomes()).noneMatch(ChangeResult.Outcome::made);
        assertThat(broken.outcomes().get(1).sentence(Messages.in(Locale.ENGLISH)))
                .startsWith("The text has errors");
        assertThat(same.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(List.of(broken.changed(), same.changed())).containsOnly(false);
    }

    @Test
    void anItemThatIsPutOnACardTakesItsLaneAndLeavesItWhenItGoesElsewhere() {
        String before = "blueprint: Coffee\nstages:\n- stage: Order\n  steps:\n  - step: Pays\n    frontstage: Till\n"
                + "    pains:\n    - pain: Queue\n      lane: support\n  - step: Goes\n    backstage: Cup\n";
        String onCard = move(before, Map.of("into", "goes", "at", "cup"));
        String renamed = text(arrange(onCard, "rename card cup \"Mug\""));
        String back = move(onCard, Map.of("into", "pays", "lane", "frontstage"));
        String nowhere = move(before, Map.of("into", "goes", "at", "none"));

        assertThat(onCard)
                .contains("does: Cup", "id: cup", "- pain: Queue", "at: cup")
                .doesNotContain("lane:");
        assertThat(renamed).contains("does: Mug", "id: cup", "at: cup");
        assertThat(back).contains("lane: frontstage").doesNotContain("at:");
        assertThat(nowhere).isEqualTo(before);
    }

    private static String move(String text, Map<String, Object> where) {
        Map<String, Object> fields = new HashMap<>(where);
        fields.putAll(Map.of("edit", "move", "what", "pain", "id", "queue"));
        return text(new MapEditor()
                .apply(
                        new SourceText("x", text.getBytes(UTF_8)),
                        List.of(ChangeKinds.change(fields, LocalDate.of(2026, 11, 28)))));
    }

    @Test
    void nothingIsAddedThatWouldNotBeRead() {
        String steps = COFFEE + "\r\n  - Pays".repeat(Limits.STEPS - 1);
        String long1 = "a".repeat(Limits.TEXT_LENGTH + 1);
        String large = COFFEE + "\r\nx-filling: " + "a".repeat(Limits.FILE_BYTES - COFFEE.length() - 20);

        assertThat(arrange(steps, "add step to stage order \"One more\"").changed())
                .isFalse();
        assertThat(arrange(steps, "duplicate step pays").changed()).isFalse();
        assertThat(arrange(COFFEE, "rename step pays \"" + long1 + "\"").changed())
                .isFalse();
        assertThat(arrange(large, "add stage \"Too much\"").outcomes().get(0).sentence(Messages.in(Locale.GERMAN)))
                .startsWith("Der Text oder eine Liste darin würde länger");
    }

    @Test
    void whatIsMissingInTheDrawingGetsItsTitle() {
        ChangeResult arranged = arrange(
                "blueprint: Coffee\nstages:\n- stage: Order\n  steps:\n  - support: CRM\n",
                "rename step step-1 \"Pays\"");

        assertThat(text(arranged)).endsWith("  - support: CRM\n    step: Pays\n");
    }
}
