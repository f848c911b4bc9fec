package io.frontstage.cli;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MapMeasures;
import io.frontstage.measure.MeasuredBlueprint;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.MeasuresJson;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.measure.Verdicts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.measure.MeasuresBlock;
import io.frontstage.render.page.MapDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code measures}: prints the figures of a definition and of the answers next to it. */
final class MeasuresCommand implements Command {

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public String summary() {
        return "calculate the figures of a definition and of its customers’ answers";
    }

    @Override
    public Set<String> options() {
        return Set.of("--persona", "--language", "--today", "-o");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar measures FILE --json
                       java -jar frontstage.jar measures FILE -o OUT.html

                Reads a definition (YAML or JSON) and the files in its folder that it names under “answers”. Prints its
                figures as JSON: for each metric, its points by month, the newest figure, and whether that meets the
                target; whether fixes helped; then the lines of answers that were left out, with the reason.

                A month with fewer than five answers has no figure.

                  --json           print JSON
                  --persona ID     only the figures of this persona's answers, for months in which each group of answers
                                   has at least five or none
                  -o OUT           write to OUT (standard output); if its name ends in .html, write a page with the
                                   figures as lines and in words, and whether fixes helped
                  --today DATE     the last day of the answers by which fixes are judged (today)
                  --language TAG   language of the sentences: en or de (this machine's, else English)

                Exit status: 0 for success, 1 if the definition has errors, 2 if a file cannot be read.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one definition, or - for standard input.");
        }
        String out = arguments.option("-o").orElse("-");
        if (!arguments.has("--json") && !out.endsWith(".html")) {
            throw new UsageException("Add --json for JSON, or -o OUT.html for a page.");
        }
        Messages messages = Messages.in(Options.locale(arguments));
        SourceFile file = new SourceFile(arguments.operands().get(0));
        ReadDefinition read = file.read(console);
        if (read.blueprint().isEmpty()) {
            read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
            return ERRORS;
        }
        Blueprint blueprint = read.blueprint().get();
        Answers answers = answers(blueprint, file.name());
        Optional<PersonaId> persona = persona(arguments, blueprint);
        MapMeasures measures = MapMeasures.of(blueprint, answers, persona);
        String text = arguments.has("--json")
                ? MeasuresJson.of(
                        measures,
                        RecentAnswers.of(answers, Options.today(arguments)).of(persona),
                        Verdicts.of(blueprint, answers, IssueStates.NONE, Options.today(arguments))
                                .verdicts(),
                        answers.leftOut(),
                        messages)
                : page(blueprint, answers, persona, arguments);
        SourceFile.write(out, text.getBytes(StandardCharsets.UTF_8), console);
        return FINE;
    }

    /**
     * The Measures view as a page of its own; Jira is not queried, so it contains verdicts only on pain points that the
     * map marks as fixed.
     */
    private static String page(Blueprint blueprint, Answers answers, Optional<PersonaId> persona, Arguments arguments) {
        Messages messages = Messages.in(Options.locale(arguments));
        LocalDate today = Options.today(arguments);
        MeasuredMap measured = MeasuredMap.of(blueprint, answers, persona, IssueStates.NONE, today);
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage");
        out.open("h1")
                .attribute("class", "frontstage-title")
                .text(blueprint.info().title())
                .close();
        out.markup(MeasuresBlock.of(blueprint, measured, messages, key -> Optional.empty(), Optional.empty()));
        return MapDocument.of(
                blueprint.info().title(), messages.locale(), out.close().toString());
    }

    /** A map with the figures from the answers next to its definition, ready to be drawn. */
    static Blueprint measured(Blueprint blueprint, String definition, LocalDate today) throws IOException {
        if (blueprint.info().answers().isEmpty()) {
            return blueprint;
        }
        Answers answers = answers(blueprint, definition);
        return MeasuredBlueprint.of(
                blueprint, MapMeasures.of(blueprint, answers, Optional.empty()), RecentAnswers.of(answers, today));
    }

    /** The answers in the files that a definition names; none for standard input, which has no folder. */
    static Answers answers(Blueprint blueprint, String definition) throws IOException {
        List<AnswerSource> sources = new ArrayList<>();
        for (String name : blueprint.info().answers()) {
            sources.add(
                    definition.equals("-")
                            ? AnswerSource.missing(name)
                            : AnswerFolder.of(definition).source(name));
        }
        return AnswersReader.read(blueprint, sources);
    }

    private static Optional<PersonaId> persona(Arguments arguments, Blueprint blueprint) {
        Optional<PersonaId> persona = arguments.option("--persona").map(PersonaId::new);
        if (persona.isPresent() && blueprint.persona(persona.get()).isEmpty()) {
            throw new UsageException("There is no persona " + persona.get() + " on this map.");
        }
        return persona;
    }
}
