package io.frontstage.answer.survey;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.blueprint.Blueprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The answer files of a map, and where new answers go: at the end of the last file, or in a new file if there is none or the last one would
 * become too large to be read.
 */
public final class AnswerFiles {

    private static final Pattern MAP_ENDING = Pattern.compile("(?i)(?:\\.blueprint)?\\.(?:ya?ml|json)$");
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)(?:\\.answers)?(?:\\.[0-9]+)?\\.csv$");

    private final List<String> named;
    private final String base;
    private final Function<String, AnswerSource> files;
    private final List<String> known;
    private final RepeatedAnswers there;

    /** What to do with new answers that already exist. */
    public enum Repeated {
        LEAVE_OUT,
        ADD
    }

    /** Why no answers can be added. */
    public enum Refusal {
        /** The map already names as many files as are read. */
        TOO_MANY_FILES,
        /** The new answers alone would make a file too large to be read. */
        TOO_LARGE
    }

    /**
     * The file to save.
     *
     * @param file the file's name
     * @param content the complete file
     * @param isNew whether the file does not exist yet
     * @param isNamed whether the map already names it
     * @param added how many answers were added
     */
    public record Addition(String file, byte[] content, boolean isNew, boolean isNamed, int added) {}

    /** Either the file to save, or why nothing can be saved. */
    public record Outcome(Optional<Addition> addition, Optional<Refusal> refusal) {

        private static Outcome refused(Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    /**
     * Reads the files.
     *
     * @param map the name of the map's file
     * @param files finds a file by its name; {@link AnswerSource#missing} if there is none
     * @throws IOException if an existing file cannot be read
     */
    public AnswerFiles(Blueprint blueprint, String map, Function<String, AnswerSource> files) throws IOException {
        named = blueprint.info().answers();
        base = named.isEmpty()
                ? MAP_ENDING.matcher(map).replaceFirst("")
                : FILE_ENDING.matcher(named.get(0)).replaceFirst("");
        this.files = files;
        known = new ArrayList<>(named);
        int number = 1;
        while (isThere(name(number)) || known.contains(name(number))) {
            if (!known.contains(name(number))) {
                known.add(name(number));
            }
            number++;
        }
        List<AnswerSource> sources = known.stream().map(files).toList();
        Answers answers = AnswersReader.read(blueprint, sources);
        there = new RepeatedAnswers(answers.answers());
    }

    /** How many of these answers already exist, in files that the map names or in those that would follow them. */
    public int repeated(List<NewAnswer> answers) {
        return answers.size() - there.without(answers).size();
    }

    /**
     * The file to save so that it contains these answers.
     *
     * @param comments whether to keep their comments
     * @throws IOException if an existing file cannot be read
     */
    public Outcome add(List<NewAnswer> answers, boolean comments, Repeated repeated) throws IOException {
        List<NewAnswer> fresh = repeated == Repeated.ADD ? answers : there.without(answers);
        String end = known.isEmpty() ? "" : known.get(known.size() - 1);
        Optional<Addition> last = end.isEmpty() ? Optional.empty() : addedTo(end, fresh, comments);
        boolean isNamed = last.filter(Addition::isNamed).isPresent();
        if (!isNamed && named.size() >= AnswersReader.MAX_FILES) {
            return Outcome.refused(Refusal.TOO_MANY_FILES);
        }
        if (last.isPresent()) {
            return new Outcome(last, Optional.empty());
        }
        String next = next();
        byte[] content = AnswerTable.empty().with(fresh, comments);
        return content.length > AnswersReader.MAX_BYTES
                ? Outcome.refused(Refusal.TOO_LARGE)
                : new Outcome(
                        Optional.of(new Addition(next, content, true, named.contains(next), fresh.size())),
                        Optional.empty());
    }

    /** The file with the answers added; empty if it does not exist, is not an answer file or would become too large. */
    private Optional<Addition> addedTo(String name, List<NewAnswer> answers, boolean comments) throws IOException {
        AnswerSource source = files.apply(name);
        if (source.bytes() < 0 || source.bytes() > AnswersReader.MAX_BYTES) {
            return Optional.empty();
        }
        byte[] before;
        try (InputStream in = source.open()) {
            before = in.readNBytes(AnswersReader.MAX_BYTES + 1);
        }
        byte[] content = answers.isEmpty()
                ? before
                : AnswerTable.of(before)
                        .map(table -> table.with(answers, comments))
                        .orElse(new byte[AnswersReader.MAX_BYTES + 1]);
        return content.length > AnswersReader.MAX_BYTES
                ? Optional.empty()
                : Optional.of(new Addition(name, content, false, named.contains(name), answers.size()));
    }

    /** A name that no file has. A file that the map names but the page lacks is created anew. */
    private String next() {
        Optional<String> gone = named.stream().filter(name -> !isThere(name)).reduce((one, last) -> last);
        int number = 1;
        while (isThere(name(number)) || known.contains(name(number))) {
            number++;
        }
        return gone.orElse(name(number));
    }

    private boolean isThere(String name) {
        return files.apply(name).bytes() >= 0;
    }

    private String name(int number) {
        return base + ".answers" + (number == 1 ? "" : "." + number) + ".csv";
    }
}
