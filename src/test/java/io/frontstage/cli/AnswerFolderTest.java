package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFolderTest {

    @TempDir
    Path top;

    @Test
    void findsFilesOfItsFolderByTheirNamesAlone() throws IOException {
        Path folder = Files.createDirectory(top.resolve("maps"));
        Path outside = Files.writeString(top.resolve("secret.csv"), "x");
        Files.writeString(folder.resolve("mine.csv"), "x");
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
        AnswerFolder answers = AnswerFolder.of(folder.resolve("map.yaml").toString());

        assertThat(answers.find("mine.csv")).contains(folder.resolve("mine.csv"));
        for (String name : List.of(
                "",
                "..",
                ".",
                "sub",
                "../secret.csv",
                "..\\secret.csv",
                outside.toString(),
                "link.csv",
                "none.csv",
                "a\0b")) {
            assertThat(answers.find(name)).as(name).isEmpty();
            assertThat(answers.source(name).bytes()).isNegative();
        }
    }
}
