package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sheets, tables and journeys as people bring them become the maps that they meant: twelve published layouts in four
 * languages, and files that were once read incorrectly. Beside each file is a summary of its map, which was written
 * before the reader. {@code not-yet.txt} lists the files that are not yet read as meant, and no others.
 */
class SheetsAsMeantTest {

    private static final Path FOLDER = Path.of("src/test/resources/importing");

    @Test
    void eachFileBecomesTheMapThatWasMeant() throws IOException {
        List<String> notYet = Files.readAllLines(FOLDER.resolve("not-yet.txt"));
        TreeSet<String> wrong = new TreeSet<>();
        StringBuilder differences = new StringBuilder();
        List<Path> files = files();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String meant = Files.readString(map(file));
            String read = MapOutline.of(new Importer().read(name, Files.readAllBytes(file)));
            if (!read.equals(meant)) {
                wrong.add(name);
                if (!notYet.contains(name)) {
                    differences
                            .append(name)
                            .append("\nmeant:\n")
                            .append(meant)
                            .append("read:\n")
                            .append(read);
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(60);
        assertThat(wrong)
                .as("%s of %s are wrong\n%s", wrong.size(), files.size(), differences)
                .containsExactlyInAnyOrderElementsOf(notYet);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.getNameCount() == FOLDER.getNameCount() + 2)
                    .filter(file -> !file.toString().endsWith(".map"))
                    .sorted()
                    .toList();
        }
    }

    private static Path map(Path file) {
        String path = file.toString();
        return Path.of(path.substring(0, path.lastIndexOf('.')) + ".map");
    }
}
