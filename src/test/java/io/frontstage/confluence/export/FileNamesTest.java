package io.frontstage.confluence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void keepLettersAndDigitsOfTheTitle() {
        assertThat(FileNames.of("Order-ahead coffee", DAY)).isEqualTo("Order-ahead-coffee-2026-11-29");
        assertThat(FileNames.of("Straßenbahn: „Größe“ / Café?", DAY)).isEqualTo("Strassenbahn-Grosse-Cafe-2026-11-29");
    }

    @Test
    void areNeverEmptyNorAPathNorADevice() {
        assertThat(FileNames.of("注文", DAY)).isEqualTo("map-2026-11-29");
        assertThat(FileNames.of("../../etc/passwd", DAY)).isEqualTo("etc-passwd-2026-11-29");
        assertThat(FileNames.of("CON", DAY)).isEqualTo("CON-2026-11-29");
        assertThat(FileNames.of("a".repeat(300), DAY)).isEqualTo("a".repeat(60) + "-2026-11-29");
    }
}
