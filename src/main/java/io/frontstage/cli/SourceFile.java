package io.frontstage.cli;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.gap.Gap;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A definition named on the command line.
 *
 * @param name the name as typed; a dash for standard input
 */
record SourceFile(String name) {

    /** Maximum number of bytes read from standard input, and from any file by {@link #bytes}; definitions have a far lower limit. */
    private static final int MAX = 16 * 1024 * 1024;

    private static final DefinitionReader READER = new DefinitionReader();

    /**
     * Reads the definition. A file that is too large is refused without being read.
     *
     * @throws IOException if there is no such file or it cannot be read
     */
    ReadDefinition read(Console console) throws IOException {
        return content(console).read();
    }

    /**
     * A definition's text and the result of reading it.
     *
     * @param text the text; without bytes if it is too large
     * @param read the result of reading it
     */
    record Content(SourceText text, ReadDefinition read) {

        private static Content of(SourceText text) {
            return new Content(text, READER.read(text));
        }
    }

    /** As {@link #read}, with the text itself. */
    Content content(Console console) throws IOException {
        if (name.equals("-")) {
            byte[] bytes = console.in().readNBytes(MAX);
            return refused("standard input", bytes.length)
                    .orElseGet(() -> Content.of(new SourceText("standard input", bytes)));
        }
        Path file = Path.of(name);
        try (InputStream in = Files.newInputStream(file)) {
            return refused(fileName(file), Files.size(file))
                    .orElseGet(() -> Content.of(new SourceText(fileName(file), all(in))));
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + name + ".", e);
        } catch (UncheckedIOException | IOException e) {
            throw new IOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The bytes of any file, up to {@link #MAX}. */
    byte[] bytes(Console console) throws IOException {
        if (name.equals("-")) {
            return console.in().readNBytes(MAX);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(MAX);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + name + ".", e);
        } catch (IOException e) {
            throw new IOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes a file; a dash is standard output. */
    static void write(String out, byte[] content, Console console) throws IOException {
        if (out.equals("-")) {
            console.out().write(content);
            return;
        }
        try {
            Files.write(Path.of(out), content);
        } catch (IOException e) {
            throw new IOException(out + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Optional<Content> refused(String name, long bytes) {
        return READER.refuse(bytes).map(refusal -> new Content(new SourceText(name, new byte[0]), refusal));
    }

    /** {@code file:line:column severity code: sentence}. */
    String line(Problem problem, Messages messages) {
        return name + ":" + problem.span().line() + ":" + problem.span().column() + " "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.code().id() + ": "
                + new ProblemTexts(messages).sentence(problem);
    }

    /** {@code file:line:column gap code: sentence}. */
    String line(Gap gap, ReadDefinition read) {
        SourceSpan span = read.places()
                .map(places -> places.of(gap.thing().orElse(gap.step())))
                .orElse(SourceSpan.BEGINNING);
        return name + ":" + span.line() + ":" + span.column() + " gap "
                + gap.code().id() + ": " + gap.sentence();
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] all(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
