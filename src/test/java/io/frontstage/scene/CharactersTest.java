package io.frontstage.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    @ParameterizedTest
    @CsvSource({
        "0x2705, white heavy check mark",
        "0x6F22, U+6F22",
        "0x20000, U+20000",
        "0xAC00, U+AC00",
        "0x0378, U+0378",
        "0x10FFFF, U+10FFFF"
    })
    void aCharacterWithoutAGlyphIsNamedByItsNameOrItsCodePoint(String codePoint, String name) {
        assertThat(Characters.names(List.of(Integer.decode(codePoint))))
                .extracting(Characters.Name::text)
                .containsExactly(name);
    }
}
