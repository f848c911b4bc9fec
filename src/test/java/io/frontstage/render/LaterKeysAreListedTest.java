package io.frontstage.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no drawing shows yet is in the table, in words. */
class LaterKeysAreListedTest {

    private final Blueprint map = map();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To know when to leave home",
                "Asked every morning",
                "A table",
                "To rest",
                "Needs To know how long one walks",
                "Met: no",
                "Met: partly",
                "Met: yes",
                "Met by: Shows the minutes › Order › Picks a café › Frontstage, Picks a café › Support processes",
                "Reaches: 18 of 120",
                "Reaches: < 2 %",
                "At the card: Shows the minutes",
                "Comes from: Directory › Order › Picks a café › Support processes, It is far › Order › Picks a café",
                "Picks a café › Customer actions",
                "Confidence: high",
                "Solves: none of the pain points here",
                "Target: ≥ 4.5",
                "care: not measured yet",
                "Figures so far: 2026-07: 3.4",
                "Good is: less",
                "Calculated from answers as: the share of the two highest",
                "One figure per: quarter",
                "Scale: 1-7",
                "Owner: App team",
                "Tends to go wrong",
                "Path: Late",
                "Tolerates up to: 2m-5m",
                "In time Share: 85 % Source: Till As of: 2026-09",
                "Late Share: ~ 15 %",
                "Figures for the whole map",
                "Figures so far: 2026-03: 9; 2026-06: 12",
                "order-ahead.answers.csv",
                "till.csv"
            })
    void theTableSaysIt(String words) {
        assertThat(text(Locale.ENGLISH)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erfüllt: teilweise",
                "Erfüllt durch: Shows the minutes",
                "Trifft: 18 of 120",
                "An der Karte: Shows the minutes",
                "Kommt aus: Directory",
                "Sicherheit: hoch",
                "Bisherige Werte: 2026-07: 3.4",
                "Gut ist: weniger",
                "Misslingt leicht",
                "Hingenommen: 2m-5m",
                "Anteil: 85 %",
                "Dateien mit Antworten von Kunden"
            })
    void itSaysItInGerman(String words) {
        assertThat(text(Locale.GERMAN)).contains(words);
    }

    @Test
    void theTitleStandsInTheLaneOfThosePersonas() {
        String table = text(Locale.ENGLISH);
        int lane = table.indexOf("Carer", table.indexOf("Customer"));

        assertThat(table.substring(lane)).contains("Leaves early");
    }

    private String text(Locale locale) {
        return Maps.draw(map, locale)
                .table()
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .replace(" :", ":")
                .replace(" ,", ",");
    }

    private static Blueprint map() {
        try {
            return Maps.read(Files.readString(Path.of("src/test/resources/definition/every-later-key.yaml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
