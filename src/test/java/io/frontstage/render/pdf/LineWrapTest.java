package io.frontstage.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineWrapTest {

    private static final double WIDTH = 100;
    private static final double SIZE = Passage.Style.TEXT.size();

    private final PDDocument pdf = new PDDocument();
    private Typeface typeface;

    @BeforeEach
    void openFonts() throws Exception {
        typeface = new Typeface(pdf);
    }

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void breaksAtBlanks() {
        assertThat(lines("to be or not to be, that is the question"))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches("[\\w,]+( [\\w,]+)* ?"));
    }

    @Test
    void breaksAWordThatIsWiderThanALineWhereTheLineIsFull() {
        String word = "Donaudampfschiff".repeat(5);

        List<String> lines = lines("so " + word + " it is");

        assertThat(String.join("", lines)).isEqualTo("so " + word + " it is");
        assertThat(lines).allMatch(line -> typeface.width(line.stripTrailing(), false, SIZE) <= WIDTH);
        assertThat(lines.subList(1, lines.size() - 1))
                .allMatch(line -> typeface.width(line + "W", false, SIZE) > WIDTH);
    }

    @Test
    void aLineHasAtLeastOneCharacter() {
        assertThat(LineWrap.of(paragraph("\uD83D\uDE00\uD83D\uDE00W"), typeface, 1))
                .hasSize(3);
    }

    /**
     * This once took eleven seconds for 200 names of 4,000 letters; for these it would take ninety, and reading each
     * letter once takes less than one.
     */
    @Test
    void readsALongWordOnce() {
        String words = Stream.generate(() -> "r".repeat(8_000)).limit(400).collect(Collectors.joining(" "));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<String> lines = lines(words);

        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(String.join("", lines).length()).isBetween(3_200_000, 3_200_399);
        assertThat(took / 1_000_000).isLessThan(30_000);
    }

    private List<String> lines(String text) {
        return LineWrap.of(paragraph(text), typeface, WIDTH).stream()
                .map(line -> line.stream().map(Passage.Words::text).collect(Collectors.joining()))
                .toList();
    }

    private static Passage.Paragraph paragraph(String text) {
        return new Passage.Paragraph(
                Passage.Style.TEXT, List.of(new Passage.Words(text, false, Optional.empty())), Optional.empty());
    }
}
