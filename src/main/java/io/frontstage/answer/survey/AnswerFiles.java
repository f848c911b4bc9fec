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
 * The files of answers of a map, to which new answers are added: at the end of the last one, or in a file that is begun where there is none or
 * where it would become larger than a file that is read.
 */
public final class AnswerFiles {

    private static final Pattern MAP_ENDING = Pattern.compile("(?i)(?:\\.blueprint)?\\.(?:ya?ml|json)$");
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)(?:\\.answers)?(?:\\.[0-9]+)?\\.csv$");

    private final List<String> named;
    private final String base;
    private final Function<String, AnswerSource> files;
    private final List<String> known;
    private final RepeatedAnswers there;

    /** What to do with new answers that are there already. */
    public enum Repeated {
        LEAVE_OUT,
        ADD
    }

    /** Why no answer can be added. */
    public enum Refusal {
        /** The map names as many files as are read. */
        TOO_MANY_FILES,
        /** The new answers alone fill more than a file that is read. */
        TOO_LARGE
    }

    /**
     * What is to be saved.
     *
     * @param file the file's name
     * @param content the whole file
     * @param isNew whether it is not there yet
     * @param isNamed whether the map names it already
     * @param added how many answers are added
     */
    public record Addition(String file, byte[] content, boolean isNew, boolean isNamed, int added) {}

    /** Either what is to be saved, or why nothing can be. */
    public record Outcome(Optional<Addition> addition, Optional<Refusal> refusal) {

        private static Outcome refused(Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    /**
     * Reads the files.
     *
     * @param map the name of the map's file
     * @param files the file of a name, {@link AnswerSource#missing} if there is none
     * @throws IOException if a file that is there cannot be read
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

    /** How many of some answers are there already, in files that the map names or in those that would follow them. */
    public int repeated(List<NewAnswer> answers) {
        return answers.size() - there.without(answers).size();
    }

    /**
     * What is to be saved so that some answers are there.
     *
     * @param comments whether their comments are kept
     * @throws IOException if a file that is there cannot be read
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

    /** The file with answers added; empty if it is not there, is no file of answers, or would become too large. */
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

    /** A name that no file has; a file that the map names and the page has not is begun anew. */
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
