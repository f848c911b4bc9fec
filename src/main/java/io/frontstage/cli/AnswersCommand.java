package io.frontstage.cli;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.survey.AnswerFiles;
import io.frontstage.answer.survey.ColumnUse;
import io.frontstage.answer.survey.DateOrder;
import io.frontstage.answer.survey.SurveyColumn;
import io.frontstage.answer.survey.SurveyMapping;
import io.frontstage.answer.survey.SurveyReader;
import io.frontstage.answer.survey.SurveyReading;
import io.frontstage.answer.survey.SurveySentences;
import io.frontstage.answer.survey.SurveyTable;
import io.frontstage.answer.survey.Unread;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.definition.change.NameAnswers;
import io.frontstage.importing.SurveySheet;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code answers}: adds the answers of a survey to the answer file next to a definition. */
final class AnswersCommand implements Command {

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String summary() {
        return "add the answers of a survey to a definition";
    }

    @Override
    public Set<String> options() {
        return Set.of("--for", "--column", "--step", "--persona", "--dates", "--repeated", "--language");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--check");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar answers FILE --for MAP [--check] [--column NAME=USE]…

                Reads the export of a survey tool (CSV or XLSX): one row per answer, or one row per respondent and one
                column per question. Prints how each column was read and what was not understood. Adds the answers to
                the file next to MAP that MAP names under “answers”; if it names none, creates one and names it in MAP.

                Columns with customers' names, addresses or own words are left out unless you choose them.

                  --for MAP            the definition, in YAML or JSON
                  --check              only print what would be added
                  --column NAME=USE    what a column is: day, step, metric, score, persona, comment, leave-out;
                                       score:METRIC for a question about the step that each row names;
                                       score:METRIC@STEP for a question about one step, score:METRIC@ about the whole
                                       map. #3 is the third column. Can be given several times
                  --step TEXT=ID       the step or stage that a value means; an empty ID means the whole map
                  --persona TEXT=ID    the persona that a value means
                  --dates ORDER        dmy, mdy or ymd, if dates can be read in several ways
                  --repeated WHAT      leave-out or add: what to do with answers that are already in the file
                  --language TAG       language of the sentences: en or de (this machine's, else English)

                Exit status: 0 if all rows were understood, 1 if some were left out or an option is still needed, 2 if a
                file cannot be read or written.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one file with a survey, or - for standard input.");
        }
        String map = arguments
                .option("--for")
                .filter(name -> !name.equals("-"))
                .orElseThrow(
                        () -> new UsageException("Name the definition that the answers belong to, with --for MAP."));
        Messages messages = Messages.in(Options.locale(arguments));
        Optional<AnswerFiles.Repeated> repeated = repeated(arguments);
        Optional<DateOrder> order = order(arguments);
        SourceFile definition = new SourceFile(map);
        SourceFile.Content content = definition.content(console);
        if (content.read().blueprint().isEmpty()) {
            content.read().problems().forEach(problem -> console.err().println(definition.line(problem, messages)));
            return ERRORS;
        }
        SurveySheet sheet = SurveySheet.read(new SourceFile(arguments.operands().get(0)).bytes(console));
        sheet.remarks().forEach(remark -> console.err().println(remark.sentence(messages)));
        if (sheet.table().isEmpty()) {
            return ERRORS;
        }
        Blueprint blueprint = content.read().blueprint().get();
        SurveyTable table = sheet.table().get();
        SurveyMapping mapping = new SurveyMapping(
                columns(arguments, table), pairs(arguments, "--step"), pairs(arguments, "--persona"), order);
        SurveyReading reading = SurveyReader.read(blueprint, table, mapping);
        SurveySentences sentences = new SurveySentences(messages);
        report(reading, sentences, messages, console);
        AnswerFiles files =
                new AnswerFiles(blueprint, Path.of(map).getFileName().toString(), name -> source(map, name));
        AnswerFiles.Outcome outcome =
                files.add(reading.answers(), reading.hasComments(), repeated.orElse(AnswerFiles.Repeated.LEAVE_OUT));
        List<String> needed = sentences.needed(reading, outcome.refusal());
        if (!needed.isEmpty()) {
            needed.forEach(console.err()::println);
            return ERRORS;
        }
        int there = files.repeated(reading.answers());
        if (there > 0) {
            console.out().println(sentences.repeated(there));
        }
        if (there > 0 && repeated.isEmpty() && !arguments.has("--check")) {
            console.err().println(messages.text("survey.say-repeated"));
            return ERRORS;
        }
        AnswerFiles.Addition addition = outcome.addition().orElseThrow();
        if (!arguments.has("--check")) {
            save(addition, definition, content, console, messages);
        }
        console.out()
                .println(messages.text(
                        (arguments.has("--check") ? "survey.would-add" : "survey.added")
                                + (addition.added() == 1 ? ".one" : ""),
                        addition.added(),
                        addition.file()));
        return reading.notUnderstood() == 0 ? FINE : ERRORS;
    }

    private static void report(SurveyReading reading, SurveySentences sentences, Messages messages, Console console) {
        for (SurveyColumn column : reading.columns()) {
            console.out()
                    .println(column.heading() + " (" + String.join(" · ", column.firstValues()) + "): "
                            + column.use().word() + ", " + sentences.ground(column.ground()));
        }
        console.out().println(sentences.understood(reading.understood()));
        reading.counts().forEach(count -> console.out().println("  " + sentences.count(count)));
        if (reading.notUnderstood() > 0) {
            console.out().println(sentences.notUnderstood(reading.notUnderstood()));
        }
        for (Unread unread : reading.unread()) {
            console.out()
                    .println("  " + unread.sentence(messages)
                            + unread.nearest()
                                    .map(step -> " " + messages.text("survey.nearest", step.title(), step.id()))
                                    .orElse(""));
        }
        if (!reading.otherPersonas().isEmpty()) {
            console.out().println(sentences.otherPersonas(reading.otherPersonas()));
        }
    }

    private static void save(
            AnswerFiles.Addition addition,
            SourceFile definition,
            SourceFile.Content content,
            Console console,
            Messages messages)
            throws IOException {
        Path file = Path.of(definition.name()).resolveSibling(addition.file());
        SourceFile.write(file.toString(), addition.content(), console);
        ChangeResult result = new MapEditor().apply(content.text(), List.of(new NameAnswers(addition.file())));
        if (result.changed()) {
            SourceFile.write(definition.name(), result.text().bytes(), console);
        } else {
            result.outcomes().stream().filter(outcome -> !outcome.made()).forEach(outcome -> console.err()
                    .println(outcome.sentence(messages)));
        }
    }

    private static AnswerSource source(String map, String name) {
        try {
            return AnswerFolder.of(map).source(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<Integer, ColumnUse> columns(Arguments arguments, SurveyTable table) {
        Map<Integer, ColumnUse> columns = new HashMap<>();
        pairs(arguments, "--column").forEach((name, word) -> {
            int column = name.matches("#[0-9]{1,3}")
                    ? Integer.parseInt(name.substring(1)) - 1
                    : table.headings().indexOf(name);
            if (column < 0 || column >= table.headings().size()) {
                throw new UsageException(
                        "There is no column “" + name + "”; there are " + String.join(", ", table.headings()) + ".");
            }
            columns.put(
                    column,
                    ColumnUse.of(word)
                            .orElseThrow(() -> new UsageException("--column has the unknown use “" + word
                                    + "”; possible are day, step, metric, score, persona, comment, leave-out.")));
        });
        return columns;
    }

    /** Parses {@code TEXT=MEANING}; splits at the last equals sign, because the text may contain others. */
    private static Map<String, String> pairs(Arguments arguments, String option) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : arguments.all(option)) {
            int sign = pair.lastIndexOf('=');
            if (sign <= 0) {
                throw new UsageException(option + " needs TEXT=MEANING, not “" + pair + "”.");
            }
            pairs.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return pairs;
    }

    private static Optional<DateOrder> order(Arguments arguments) {
        return arguments.option("--dates").map(word -> DateOrder.of(word)
                .orElseThrow(() -> new UsageException("--dates must be dmy, mdy or ymd, not “" + word + "”.")));
    }

    private static Optional<AnswerFiles.Repeated> repeated(Arguments arguments) {
        return arguments.option("--repeated").map(word -> switch (word) {
            case "leave-out" -> AnswerFiles.Repeated.LEAVE_OUT;
            case "add" -> AnswerFiles.Repeated.ADD;
            default -> throw new UsageException("--repeated must be leave-out or add, not “" + word + "”.");
        });
    }
}
