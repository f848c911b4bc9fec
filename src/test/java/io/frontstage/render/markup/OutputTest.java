package io.frontstage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void losesNothingWhereItsBufferEnds() {
        for (int before = 8_170; before <= 8_200; before++) {
            Output out = new Output().append("a".repeat(before)).append(1_234_567_890L);
            out.append('\u00E9').append("\u2192 \uD83D\uDE00");
            assertThat(out.toString()).isEqualTo("a".repeat(before) + "1234567890\u00E9\u2192 \uD83D\uDE00");
        }
    }

    @Test
    void takesTextsThatAreLongerThanItsBuffer() {
        String text = "0123456789".repeat(5_000);
        assertThat(new Output().append("<").append(text, 5, 40_003).append(0).toString())
                .isEqualTo("<" + text.substring(5, 40_003) + "0");
    }
}
