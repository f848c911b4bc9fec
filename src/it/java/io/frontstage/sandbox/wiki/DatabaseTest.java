package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Committed data survives, however the process ended. */
class DatabaseTest {

    private static final int COMMITTED = 20;

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedToAProcessThatIsGoneTheNextMoment() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Halted.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Halted.STATUS);

        try (Database database = Database.onDisk(folder, Wiki.class)) {
            List<String> kept = database.list(row -> row.getString(1), "select name from space order by home_id");
            assertThat(kept)
                    .containsExactlyElementsOf(IntStream.range(0, COMMITTED)
                            .mapToObj(i -> "Space " + i)
                            .toList());
        }
    }

    /** Commits, and ends abruptly, as with {@code kill -9}. */
    static final class Halted {

        static final int STATUS = 9;

        private Halted() {}

        public static void main(String[] arguments) {
            Database database = Database.onDisk(Path.of(arguments[0]), Wiki.class);
            for (int i = 0; i < COMMITTED; i++) {
                int number = i;
                database.inTransaction(() -> database.update(
                        "insert into space (space_key, name, home_id) values (?, ?, ?)",
                        "S" + number,
                        "Space " + number,
                        (long) number));
            }
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
