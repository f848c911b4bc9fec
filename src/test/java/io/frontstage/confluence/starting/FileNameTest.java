package io.frontstage.confluence.starting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coffee|Coffee.blueprint.yaml",
                "Kaffee & Kuchen: früh/spät?|Kaffee Kuchen früh spät.blueprint.yaml",
                "注文|注文.blueprint.yaml",
                "???|map.blueprint.yaml",
                "' '|map.blueprint.yaml"
            })
    void isThePagesTitleAsFilesTakeIt(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void keepsTheKindOfTheFileThatItIsMadeOf() {
        assertThat(FileName.of("Coffee", "tea.yml")).isEqualTo("Coffee.blueprint.yaml");
        assertThat(FileName.of("Coffee", "Tea.JSON")).isEqualTo("Coffee.blueprint.json");
    }

    @Test
    void isNoLongerThanAWikiTakesAndTearsNoCharacter() {
        assertThat(FileName.of("\uD83D\uDE00".repeat(200))).isEqualTo("\uD83D\uDE00".repeat(120) + ".blueprint.yaml");
    }
}
