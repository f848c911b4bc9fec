package io.frontstage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrowTextTest {

    private static final String LATIN =
            "<p>Latin letters, as in 'é' and 'ü', need one byte each and stay as they are.</p>";

    @Test
    void writesRareCharactersBeyondLatin1AsReferences() {
        assertThat(NarrowText.of(LATIN + "›" + LATIN)).isEqualTo(LATIN + "&#8250;" + LATIN);
    }

    @Test
    void writesAPairOfSurrogatesAsOneReference() {
        assertThat(NarrowText.of(LATIN + "😀" + LATIN)).isEqualTo(LATIN + "&#128512;" + LATIN);
        assertThat(NarrowText.of("😀" + LATIN + LATIN)).isEqualTo("&#128512;" + LATIN + LATIN);
    }

    @Test
    void leavesHalfAPairForWhichThereIsNoReference() {
        assertThat(NarrowText.of(LATIN + "\ud83d")).isEqualTo(LATIN + "\ud83d");
    }

    @Test
    void leavesTextInLatin1AndTextInAnotherScript() {
        String japanese = "<p>注文した商品を棚で探す</p>";

        assertThat(NarrowText.of(LATIN)).isSameAs(LATIN);
        assertThat(NarrowText.of(japanese)).isSameAs(japanese);
        assertThat(NarrowText.of("")).isEmpty();
    }

    @Test
    void countsTwoBytesACharacterForTextBeyondLatin1Alone() {
        assertThat(NarrowText.bytes(LATIN)).isEqualTo(LATIN.length());
        assertThat(NarrowText.bytes("a›")).isEqualTo(4);
    }
}
