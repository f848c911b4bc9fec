package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopiedArrowsTest {

    private static final String COFFEE =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    frontstage: { does: Till, id: till }
                    backstage: { does: Bank, id: bank }
                    support:
                      - Ledger
                      - Printer
                  - Leaves
            arrows:
              - pays -> till: card
              - till -> pays.backstage: sum   # at once
              - bank <-> pays.support: "books: two"
              - pays.support -> leaves
            """;

    private static final String TEA =
            "blueprint: Tea\nstages:\n  - stage: Brew\n    steps:\n      - step: Boils\n        backstage: Bank\n";

    @Test
    void aCopyHasTheArrowsBetweenWhatIsCopied() {
        assertThat(copy(COFFEE, cards("till", "bank", "ledger")))
                .endsWith(
                        """
                        support:
                          - does: Ledger
                            id: ledger
                        arrows:
                          - till -> bank: sum
                          - bank <-> ledger: "books: two"
                        """);
        assertThat(copy(COFFEE, cards("till", "printer"))).doesNotContain("arrows");
        assertThat(copy(COFFEE, List.of(new ElementRef(ElementKind.STEP, "pays"))))
                .endsWith(
                        """
                        arrows:
                          - pays -> till: card
                          - till -> pays.backstage: sum
                          - bank <-> pays.support: "books: two"
                        """);
    }

    @Test
    void arrowsArePastedIntoAnotherMapBetweenTheCopies() {
        String pasted = paste(TEA, "boils", copy(COFFEE, cards("till", "bank", "ledger")));

        assertThat(arrows(pasted)).containsExactly("till -> bank-2: sum", "bank-2 <-> ledger: books: two");
        assertThat(pasted).contains("- Bank\n", "does: Bank", "id: bank-2");
    }

    @Test
    void arrowsComeBackAfterACut() {
        List<ElementRef> cards = cards("till", "bank", "ledger", "printer");
        String copied = copy(COFFEE, cards);
        List<MapChange> deletes = new ArrayList<>();
        cards.forEach(card -> deletes.add(new Delete(card)));
        String back = paste(text(new MapEditor().apply(source(COFFEE), deletes)), "leaves", copied);

        assertThat(arrows(back)).containsExactly("till -> bank: sum", "bank <-> ledger: books: two");
    }

    @Test
    void duplicatesOfSeveralHaveTheArrowsToo() {
        List<Map<String, String>> edits = Stream.of("till", "bank", "ledger")
                .map(id -> Map.of("edit", "duplicate", "what", "card", "id", id))
                .toList();
        String twice =
                made(COFFEE, ChangeKinds.change(Map.of("edit", "several", "edits", edits), LocalDate.of(2026, 11, 1)));

        assertThat(arrows(twice))
                .hasSize(6)
                .contains("till-2 -> bank-2: sum", "bank-2 <-> ledger-2: books: two")
                .contains("till -> pays.backstage: sum", "pays -> till: card");
    }

    @Test
    void aDuplicateOfAStepHasTheArrowsInsideIt() {
        String twice = made(COFFEE, new Duplicate(new ElementRef(ElementKind.STEP, "pays")));

        assertThat(arrows(twice)).hasSize(7).contains("till-2 -> pays-2.backstage: sum");
    }

    private static List<ElementRef> cards(String... ids) {
        return Stream.of(ids).map(id -> new ElementRef(ElementKind.CARD, id)).toList();
    }

    private static String copy(String text, List<ElementRef> elements) {
        return MapFragment.of(source(text), elements).orElseThrow();
    }

    private static String paste(String text, String step, String copied) {
        return made(text, new Paste(new ElementRef(ElementKind.STEP, step), copied));
    }

    private static String made(String text, MapChange change) {
        ChangeResult result = new MapEditor().apply(source(text), List.of(change));
        assertThat(result.outcomes().get(0).made())
                .as(result.outcomes().get(0).sentence(Messages.in(Locale.ENGLISH)))
                .isTrue();
        return text(result);
    }

    /** The list of arrows, without quotes around labels. */
    private static List<String> arrows(String text) {
        return text.substring(text.indexOf("arrows:"))
                .lines()
                .skip(1)
                .map(line ->
                        line.replaceFirst(" *- ", "").replaceFirst(" +#.*", "").replace("\"", ""))
                .toList();
    }

    private static SourceText source(String text) {
        return new SourceText("x.yaml", text.getBytes(UTF_8));
    }

    private static String text(ChangeResult result) {
        return new String(result.text().bytes(), UTF_8);
    }
}
