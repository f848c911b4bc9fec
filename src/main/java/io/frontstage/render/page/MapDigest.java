package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.scene.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A map in an e-mail: title with a link, counts, and the worst pains or the first rows of a list. Well-formed XML, one root element. */
public final class MapDigest {

    /** Maximum number of pains or sentences. */
    private static final int ENTRIES = 5;

    private final Blueprint blueprint;
    private final PageOptions options;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private MapDigest(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, options.words()));
    }

    /** With the worst open pains. */
    public static String of(Blueprint blueprint, PageOptions options, Optional<String> address) {
        MapDigest digest = new MapDigest(blueprint, options);
        digest.head(address);
        worst(blueprint, options, digest.prose);
        return digest.out.close().toString();
    }

    /**
     * With the first sentences of a view that is a list.
     *
     * @param name the view's name
     * @param sentences one for each row; if there are none, the worst open pains are named instead
     */
    public static String of(
            Blueprint blueprint, PageOptions options, String address, String name, List<String> sentences) {
        if (sentences.isEmpty()) {
            return of(blueprint, options, Optional.of(address));
        }
        MapDigest digest = new MapDigest(blueprint, options);
        digest.head(Optional.of(address));
        digest.out.open("p").text(name + " (" + sentences.size() + ")").close();
        digest.out.open("ul");
        sentences.stream().limit(ENTRIES).forEach(sentence -> digest.prose.words("li", "frontstage-words", sentence));
        return digest.out.close().close().toString();
    }

    private void head(Optional<String> address) {
        out.open("div")
                .attribute("class", "frontstage frontstage-digest")
                .attribute("lang", options.words().locale().toLanguageTag());
        out.open("p");
        prose.link(blueprint.info().title(), address.flatMap(AllowedLinks::allowed));
        out.close();
        blueprint.info().summary().ifPresent(summary -> prose.words("p", "frontstage-summary", summary));
        out.open("p").text(Figures.of(blueprint).in(options.words())).close();
    }

    /** The first open pains, worst first; nothing if there are none, or they are not shown. */
    static void worst(Blueprint blueprint, PageOptions options, Prose prose) {
        Messages messages = options.words();
        MarkupWriter out = prose.out();
        List<PainPoint> worst = Stream.concat(
                        blueprint.stages().stream().flatMap(stage -> stage.items().pains().stream()),
                        blueprint.steps().stream().flatMap(step -> step.items().pains().stream()))
                .filter(pain -> pain.fixed().isEmpty())
                .sorted(PainPoint.WORST_FIRST)
                .limit(ENTRIES)
                .toList();
        if (worst.isEmpty() || !options.shows(Part.ITEMS)) {
            return;
        }
        out.open("ul");
        for (PainPoint pain : worst) {
            out.open("li");
            prose.words(pain.title());
            pain.severity()
                    .map(severity -> "table.severity." + severity.name().toLowerCase(Locale.ROOT))
                    .ifPresent(key -> out.text(" · " + messages.text(key)));
            out.close();
        }
        out.close();
    }
}
