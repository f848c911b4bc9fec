package io.frontstage.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.help.WritingHelp;
import io.frontstage.importing.Imported;
import io.frontstage.importing.Importer;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.WellFormed;
import io.frontstage.source.SourceText;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What must hold for every input. */
final class Trial {

    private static final RenderOptions OPTIONS =
            new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21)), "fuzz");

    private static final long MAX_NANOSECONDS = 5_000_000_000L;

    private static final Messages WORDS = Messages.in(Locale.ENGLISH);

    private final boolean thorough;
    private final DefinitionReader reader = new DefinitionReader();
    private final Importer importer = new Importer();

    /** @param thorough whether pages are parsed, which takes most of the time */
    Trial(boolean thorough) {
        this.thorough = thorough;
    }

    /** What does not hold; empty if everything does. */
    Optional<String> failure(byte[] input) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            definition(input);
            imported(input);
            help(input);
        } catch (RuntimeException | Error failed) {
            return Optional.of(failed + at(failed));
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return took > MAX_NANOSECONDS ? Optional.of("took " + took / 1_000_000 + " ms") : Optional.empty();
    }

    private void definition(byte[] input) {
        ReadDefinition read = reader.read(new SourceText("fuzz.yaml", input));
        read.problems().forEach(problem -> new ProblemTexts(WORDS).sentence(problem));
        boolean error = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        check(read.blueprint().isPresent() != error, "a map, or an error");
        read.blueprint().ifPresent(this::drawn);
    }

    private void drawn(Blueprint blueprint) {
        RenderedBlueprint map = new BlueprintRenderer().render(blueprint, OPTIONS, Issues.UNKNOWN);
        String html = map.html();
        check(html.length() < OutputLimits.PAGE + 10_000, "a page of bounded size");
        String svg = map.svg();
        if (thorough) {
            WellFormed.parse(html);
            WellFormed.parse(svg);
        }
        String json = NormalisedJson.of(blueprint);
        check(json.length() < OutputLimits.PAGE, "JSON of bounded size");
    }

    private void imported(byte[] input) {
        Imported imported = importer.read("fuzz.csv", input);
        check(imported.definition().isPresent() || !imported.remarks().isEmpty(), "a definition, or a remark");
        imported.remarks().forEach(remark -> remark.sentence(WORDS));
        if (imported.made()) {
            ReadDefinition read = reader.read(imported.definition().orElseThrow());
            check(read.blueprint().isPresent(), "what was made of a sheet is a map: " + read.problems());
        }
    }

    private static void help(byte[] input) {
        String text = new String(input, UTF_8);
        int index = text.length() / 2;
        WritingHelp help = new WritingHelp(WORDS);
        help.completion(text, index);
        help.meaning(text, index);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static String at(Throwable failed) {
        StringBuilder places = new StringBuilder();
        for (StackTraceElement element : failed.getStackTrace()) {
            if (element.getClassName().startsWith("io.frontstage") && places.length() < 400) {
                places.append("\n    at ").append(element);
            }
        }
        return places.toString();
    }
}
