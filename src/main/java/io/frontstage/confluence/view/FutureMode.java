package io.frontstage.confluence.view;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.ListViews;
import io.frontstage.blueprint.Persona;
import io.frontstage.confluence.attachment.FutureFiles;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.page.Reader;
import io.frontstage.difference.ComparedMap;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureTexts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.CompareHeadWriter;
import io.frontstage.render.view.FutureCsv;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the future map promises, and what must become true for it. */
final class FutureMode implements CompareMode {

    static final String WORD = "future";

    private final FutureFiles files;
    private final Comparing asked;
    private final Messages messages;
    private final CompareNotes notes;

    FutureMode(FutureFiles files, Reader person, Comparing asked) {
        this.files = files;
        this.asked = asked;
        this.messages = Messages.in(person.locale());
        this.notes = new CompareNotes(messages);
    }

    @Override
    public String word() {
        return WORD;
    }

    /** The result depends on another file, too. */
    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public void write(ShownMap map, MarkupWriter out) {
        out.open("div").attribute("class", "frontstage-future-view");
        CompareHeadWriter head = new CompareHeadWriter(out, messages, CompareView.address(map));
        Optional<Attachment> with = with();
        if (with.isPresent()) {
            out.attribute("data-frontstage-with", with.get().getFileName());
            compare(map, with.get(), head, out);
        } else {
            none(head, out);
        }
        out.close();
    }

    private void none(CompareHeadWriter head, MarkupWriter out) {
        out.attribute("data-frontstage-future", "none");
        if (!asked.with().isEmpty()) {
            notes.paragraph(messages.text("future.missing", asked.with()), out);
        }
        notes.paragraph(messages.text("future.none-yet"), out);
        fileChoice(messages.text("future.choose"), "", head, out);
    }

    private void compare(ShownMap map, Attachment with, CompareHeadWriter head, MarkupWriter out) {
        Optional<ComparedMap> today =
                ComparedMap.of(files.today(map.source().version()).read());
        VersionReader.Opened opened = files.open(with);
        Optional<ComparedMap> future = ComparedMap.of(opened.read());
        out.open("div").attribute("class", "frontstage-pickers");
        out.open("span")
                .text(messages.text("future.file-today", map.source().file()))
                .close();
        fileChoice(messages.text("future.file-future", with.getFileName()), with.getFileName(), head, out);
        if (today.isEmpty() || future.isEmpty()) {
            out.close();
            notes.paragraph(broken(with, opened), out);
            return;
        }
        FutureComparison comparison = comparison(today.get(), future.get());
        FutureTexts texts = new FutureTexts(comparison, messages);
        pathChoice(comparison, with, head);
        personaChoice(comparison, with, head);
        out.open("span").text(texts.common()).close();
        out.close();
        texts.notes(given(asked.path()), given(asked.persona())).forEach(note -> notes.paragraph(note, out));
        if (comparison.hasCommonSteps()) {
            out.markup(ListViews.future(comparison, map.options(), map.issues()));
        } else {
            notes.paragraph(messages.text("future.nothing-common"), out);
        }
    }

    @Override
    public PaperView paper(ShownMap map, Set<String> leftOut) {
        Optional<Attachment> with = with();
        Optional<ComparedMap> today =
                ComparedMap.of(files.today(map.source().version()).read());
        Optional<ComparedMap> future =
                with.flatMap(file -> ComparedMap.of(files.open(file).read()));
        if (today.isPresent() && future.isPresent()) {
            FutureComparison comparison = comparison(today.get(), future.get());
            if (comparison.hasCommonSteps()) {
                return ListViews.futureOnPaper(comparison, map.options(), map.issues(), leftOut);
            }
        }
        if (with.isEmpty()) {
            return notes.onPaper(WORD, messages.text("future.none-yet"));
        }
        return notes.onPaper(
                WORD,
                future.isEmpty() ? broken(with.get(), files.open(with.get())) : messages.text("future.nothing-common"));
    }

    @Override
    public byte[] csv(ShownMap map, Set<String> leftOut) throws IOException {
        Attachment with = with().orElseThrow(() -> new IOException(messages.text("future.none-yet")));
        ComparedMap today = ComparedMap.of(files.today(map.source().version()).read())
                .orElseThrow(() -> new IOException(messages.text("rest.unreadable")));
        ComparedMap future = ComparedMap.of(files.open(with).read())
                .orElseThrow(() -> new IOException(messages.text("future.broken", with.getFileName())));
        FutureComparison comparison = comparison(today, future);
        if (!comparison.hasCommonSteps()) {
            throw new IOException(messages.text("future.nothing-common"));
        }
        return FutureCsv.of(comparison, leftOut, messages);
    }

    private FutureComparison comparison(ComparedMap today, ComparedMap future) {
        return FutureComparison.of(today, future, given(asked.path()), given(asked.persona()));
    }

    private Optional<Attachment> with() {
        return asked.with().isEmpty() ? files.future() : files.find(asked.with());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private void fileChoice(String label, String chosen, CompareHeadWriter head, MarkupWriter out) {
        Map<String, String> choices = new LinkedHashMap<>();
        files.names().forEach(name -> choices.put(query(name, asked.path(), asked.persona()), name));
        if (choices.isEmpty()) {
            out.open("span")
                    .text(label.equals(messages.text("future.choose")) ? "" : label)
                    .close();
        } else {
            head.choice(label, choices, query(chosen, asked.path(), asked.persona()));
        }
    }

    private void pathChoice(FutureComparison comparison, Attachment with, CompareHeadWriter head) {
        if (comparison.paths().isEmpty()) {
            return;
        }
        String persona = asked.persona();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(query(with.getFileName(), "", persona), messages.text("future.usual-path"));
        comparison.paths().forEach(path -> choices.put(query(with.getFileName(), path.title(), persona), path.title()));
        head.choice(
                messages.text("future.path", comparison.path().orElseGet(() -> messages.text("future.usual-path"))),
                choices,
                query(with.getFileName(), comparison.path().orElse(""), persona));
    }

    private void personaChoice(FutureComparison comparison, Attachment with, CompareHeadWriter head) {
        Optional<Persona> chosen = comparison.persona();
        if (chosen.isEmpty()) {
            return;
        }
        Map<String, String> choices = new LinkedHashMap<>();
        comparison
                .personas()
                .forEach(persona -> choices.put(
                        query(with.getFileName(), asked.path(), persona.id().value()), persona.title()));
        head.choice(
                messages.text("future.for", chosen.get().title()),
                choices,
                query(with.getFileName(), asked.path(), chosen.get().id().value()));
    }

    private static String query(String with, String path, String persona) {
        return "mode=" + WORD + "&with=" + encoded(with) + "&path=" + encoded(path) + "&persona=" + encoded(persona);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String broken(Attachment with, VersionReader.Opened opened) {
        return messages.text("future.broken", with.getFileName())
                + notes.reason(opened).map(reason -> " " + reason).orElse("");
    }
}
