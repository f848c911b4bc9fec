package io.frontstage.render.progress;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.ProgressScope;
import io.frontstage.issue.ScopeProgress;
import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.WeeklyProgress.Week;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes progress over time: the parts of the map to choose from, the weeks as columns, and the same in words. */
public final class WeeksBlock {

    private final Messages messages;
    private final Function<ProgressScope, String> address;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private WeeksBlock(Blueprint blueprint, Messages messages, Function<ProgressScope, String> address) {
        this.messages = messages;
        this.address = address;
        prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
    }

    /**
     * Well-formed XHTML, one root element.
     *
     * @param address the page with the progress of a part of the map
     */
    public static String of(
            Blueprint blueprint, ScopeProgress shown, Messages messages, Function<ProgressScope, String> address) {
        WeeksBlock block = new WeeksBlock(blueprint, messages, address);
        block.write(ProgressScope.all(blueprint), shown);
        return block.out.toString();
    }

    private void write(List<ProgressScope> scopes, ScopeProgress shown) {
        out.open("div").attribute("class", "frontstage-weeks-shown");
        choices(scopes, shown.scope());
        List<Week> weeks = shown.progress().weeks();
        if (weeks.isEmpty()) {
            line(messages.text("weeks.none"));
        } else {
            line(sentence(weeks.get(weeks.size() - 1)));
            line(messages.text("weeks.key"));
            out.open("div").attribute("class", "frontstage-feeling-chart");
            out.attribute("tabindex", "0")
                    .attribute("role", "region")
                    .attribute("aria-label", messages.text("weeks.title"));
            SvgWriter.sign(
                    out,
                    WeeksChart.of(
                            weeks,
                            day(weeks.get(0).end()),
                            day(weeks.get(weeks.size() - 1).end())));
            out.close();
        }
        number("weeks.by-resolution", shown.byResolution());
        number("weeks.hidden", shown.hidden());
        number("weeks.missing", shown.missing());
        if (!weeks.isEmpty()) {
            table(weeks);
        }
        out.close();
    }

    private void choices(List<ProgressScope> scopes, ProgressScope shown) {
        out.open("nav").attribute("class", "frontstage-carried").attribute("aria-label", messages.text("weeks.parts"));
        for (ProgressScope.Kind kind : ProgressScope.Kind.values()) {
            List<ProgressScope> those =
                    scopes.stream().filter(scope -> scope.kind() == kind).toList();
            if (those.isEmpty()) {
                continue;
            }
            out.open("p").text(messages.text("weeks.of." + word(kind)) + " ");
            for (int i = 0; i < those.size(); i++) {
                out.text(i == 0 ? "" : " · ");
                choice(those.get(i), those.get(i).equals(shown));
            }
            out.close();
        }
        out.close();
    }

    private void choice(ProgressScope scope, boolean isShown) {
        out.open("a").attribute("class", "frontstage-link").attribute("href", address.apply(scope));
        out.attribute("data-frontstage-weeks", word(scope.kind())).attribute("data-frontstage-of", scope.id());
        if (isShown) {
            out.attribute("aria-current", "true");
        }
        if (scope.title().isEmpty()) {
            out.text(messages.text("weeks.nobody"));
        } else {
            prose.words(scope.title());
        }
        out.close();
    }

    private static String word(ProgressScope.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 29 Nov 2026: 5 done, 2 in progress, 3 open}. */
    private String sentence(Week week) {
        return messages.text(
                "weeks.sentence",
                day(week.end()),
                WeeksChart.ORDER.stream()
                        .flatMap(category -> count(week, category).stream())
                        .collect(Collectors.joining(", ")));
    }

    private Optional<String> count(Week week, StatusCategory category) {
        return Optional.of(week.of(category))
                .filter(count -> count > 0)
                .map(count -> messages.text("weeks.count." + category.key(), count));
    }

    private void table(List<Week> weeks) {
        boolean hasUnknown = weeks.stream().anyMatch(week -> week.of(StatusCategory.UNKNOWN) > 0);
        List<StatusCategory> columns = WeeksChart.ORDER.stream()
                .filter(category -> hasUnknown || category != StatusCategory.UNKNOWN)
                .toList();
        out.open("details")
                .open("summary")
                .text(messages.text("measures.in-words"))
                .close();
        out.open("table").attribute("class", "frontstage-rows").open("thead").open("tr");
        head(messages.text("weeks.head.week"));
        columns.forEach(category -> head(messages.text("weeks.head." + category.key())));
        out.close().close().open("tbody");
        for (Week week : weeks) {
            out.open("tr").open("th").attribute("scope", "row");
            out.text(day(week.end())).close();
            columns.forEach(category ->
                    out.open("td").text(String.valueOf(week.of(category))).close());
            out.close();
        }
        out.close().close().close();
    }

    private void head(String text) {
        out.open("th").attribute("scope", "col").text(text).close();
    }

    private void number(String key, int count) {
        if (count > 0) {
            line(messages.text(count == 1 ? key + ".one" : key, count));
        }
    }

    private void line(String text) {
        out.open("p").attribute("class", "frontstage-carried").text(text).close();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(day);
    }
}
