package io.frontstage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void losesNothingWhereItsBufferEnds() {
        for (int before = 8_170; before <= 8_200; before++) {
            Output out = new Output().append("a".repeat(before));
            out.beginTag("text");
            out.beginAttribute("x");
            out.hundredths(123_456_789_012L);
            out.append('\u00E9').append("\u2192 \uD83D\uDE00");
            out.endTag("text");
            assertThat(out.toString())
                    .isEqualTo("a".repeat(before) + "<text x=\"1234567890.12\u00E9\u2192 \uD83D\uDE00</text>");
        }
    }

    @Test
    void takesTextsThatAreLongerThanItsBuffer() {
        String text = "0123456789".repeat(5_000);
        assertThat(new Output().append("<").append(text, 5, 40_003).append('0').toString())
                .isEqualTo("<" + text.substring(5, 40_003) + "0");
    }

    @Test
    void writesEveryNumberAsBigDecimalDoes() {
        for (long hundredths :
                List.of(0L, 999L, 99_900L, 100_000L, 100_007L, 99_999_999L, 100_000_000L, 123_456_789_010L)) {
            for (long number = hundredths; number < hundredths + 300; number++) {
                Output out = new Output();
                out.hundredths(number);
                assertThat(out.toString()).isEqualTo(written(number));
            }
        }
    }

    private static String written(long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
