package io.frontstage.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangeTextsTest {

    private static final String MAP =
            """
            blueprint: Coffee
            personas: [{ persona: "Dana, commuter", id: dana }]
            lanes: [{ lane: app, name: App, kind: frontstage }, { lane: host, name: Host, kind: frontstage }]
            stages:
              - stage: Order
                steps:
                  - step: Chooses
                    app: [{ does: Shows the menu, id: menu }]
                    feels: { dana: 0 }
                    pains: [{ pain: Walking time, id: walk }]
                  - step: Waits
                    app: [Says ready]
              - stage: Collect
                steps:
                  - step: Takes the cup
            """;

    @Test
    void saysWhatIsNew() {
        assertThat(after("app: [Says ready]", "app: [Says ready, Counts down]"))
                .containsExactly("+ Waits, App: “Counts down”.");
    }

    @Test
    void saysWhatIsGone() {
        assertThat(after("app: [Says ready]", "app: []"))
                .contains("− Waits, App: “Says ready”.", "~ The step “Waits” now says that nothing happens in App.");
    }

    @Test
    void saysWhatIsCalledOtherwiseIfItsIdIsWritten() {
        assertThat(after("does: Shows the menu", "does: Hides what is sold out"))
                .containsExactly("~ “Shows the menu” is now called “Hides what is sold out”.");
    }

    @Test
    void countsAWordedCardWithoutAnIdAsTwo() {
        assertThat(after("Says ready", "Says it is ready"))
                .containsExactly("+ Waits, App: “Says it is ready”.", "− Waits, App: “Says ready”.");
    }

    @Test
    void saysWhereACardMoved() {
        assertThat(sentences(
                        MAP,
                        MAP.replace("app: [{ does: Shows the menu, id: menu }]", "app: []")
                                .replace("[Says ready]", "[Says ready, { does: Shows the menu, id: menu }]")))
                .contains("→ “Shows the menu” moved from Chooses, App to Waits, App.");
    }

    @Test
    void saysTheLaneThatACardMovedTo() {
        assertThat(after("app: [Says ready]", "host: [Says ready]"))
                .containsExactly("→ “Says ready” moved from Waits, App to Waits, Host.");
    }

    @Test
    void saysBehindWhatAStepMoved() {
        String waits = "      - step: Waits\n        app: [Says ready]\n";

        assertThat(sentences(
                        MAP, MAP.replace(waits, "").replace("      - step: Chooses", waits + "      - step: Chooses")))
                .containsExactly("→ “Waits” moved from after “Chooses” to the beginning.");
    }

    @Test
    void countsAStepAndItsCardsAsOne() {
        assertThat(sentences(MAP, MAP.replace("      - step: Waits\n        app: [Says ready]\n", "")))
                .containsExactly("− The step “Waits”, with its 1 card.");
        assertThat(sentences(MAP, MAP + "  - stage: Return\n    steps: [Comes back, { step: Pays, app: [A, B] }]\n"))
                .containsExactly("+ The stage “Return”, with its 2 steps.");
    }

    @Test
    void saysWhatIsSaidOfAPain() {
        assertThat(after("id: walk", "id: walk, severity: high, fixed: 2026-10-12, issues: [CX-22]"))
                .containsExactly(
                        "~ The pain “Walking time” is now high, was medium.",
                        "~ “Walking time” is fixed since 12 Oct 2026.",
                        "~ CX-22 linked to “Walking time”.");
    }

    @Test
    void saysHowSomebodyFeels() {
        assertThat(after("dana: 0", "dana: +1 curious")).containsExactly("~ Chooses: Dana feels +1 curious, was 0.");
        assertThat(after("feels: { dana: 0 }", "feels: { dana: 0 }\n        time: 2m"))
                .containsExactly("~ The step “Chooses”, Time: 2m, nothing before.");
    }

    @Test
    void followsAnIdThatChanged() {
        String arrows = MAP + "arrows: [{ from: menu, to: waits }]\n";

        assertThat(sentences(
                        arrows, arrows.replace("id: menu", "id: shows-menu").replace("from: menu", "from: shows-menu")))
                .isEmpty();
    }

    @Test
    void speaksGerman() {
        assertThat(sentences(MAP, MAP.replace("id: walk", "id: walk, severity: high"), Locale.GERMAN))
                .containsExactly("~ Der Schmerzpunkt „Walking time“ ist jetzt hoch, vorher mittel.");
    }

    private static List<String> after(String was, String now) {
        return sentences(MAP, MAP.replace(was, now));
    }

    private static List<String> sentences(String before, String after) {
        return sentences(before, after, Locale.ENGLISH);
    }

    static List<String> sentences(String before, String after, Locale locale) {
        Difference difference = Difference.between(read(before), read(after));
        ChangeTexts texts = new ChangeTexts(difference, Messages.in(locale));
        return difference.changes().stream().map(texts::signed).toList();
    }

    private static ComparedMap read(String text) {
        SourceText source = new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8));
        return ComparedMap.of(new DefinitionReader().read(source)).orElseThrow();
    }
}
