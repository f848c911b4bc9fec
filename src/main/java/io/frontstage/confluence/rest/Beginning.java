package io.frontstage.confluence.rest;

import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.starting.FileName;
import io.frontstage.definition.edit.FirstText;
import io.frontstage.example.Examples;
import io.frontstage.intake.Imported;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page's map begins with, and what its file is called: as the macro asks, else {@code <page title>.blueprint.yaml}, or
 * {@code .json} for what was in such a file before. A person's own upload keeps its name if the macro shows it under that.
 */
sealed interface Beginning {

    /** @param comment what was done, in words */
    record Text(String name, byte[] bytes, String comment) implements Beginning {}

    /** The page's file that was chosen cannot be had. */
    record Not(Fault why) implements Beginning {}

    /** Characters of the name of a file that the wiki has. */
    int MOST_FILE_NAME = 255;

    int MOST_TITLE = 200;
    int MOST_STAGES = 12;

    /** @throws Json.Malformed if it is none */
    static Beginning of(StartResource.StartJson asked, PageVisit visit, AttachmentStore store) {
        String title = visit.page().getTitle();
        Optional<String> wanted = Optional.ofNullable(asked.as()).map(Beginning::name);
        if (asked.example() != null) {
            byte[] bytes = Examples.find(asked.example())
                    .orElseThrow(Json.Malformed::new)
                    .text()
                    .bytes();
            return made(wanted.orElse(FileName.of(title)), bytes, said(visit, "save.from-example", ""));
        }
        if (asked.copy() != null) {
            String copied = definition(Input.text(asked.copy(), MOST_FILE_NAME));
            PageFile file = PageFile.open(store, visit.page(), copied);
            return file instanceof PageFile.Opened opened
                    ? new Text(
                            wanted.orElse(FileName.of(title, copied)),
                            opened.bytes(),
                            said(visit, "save.copied", copied))
                    : new Not(((PageFile.Not) file).why());
        }
        if (asked.bytes() != null) {
            String own = name(Input.line(asked.name(), MOST_FILE_NAME));
            String kept = store.wouldShow(visit.page(), own, asked.bytes()) ? own : FileName.of(title, own);
            return new Text(wanted.orElse(kept), asked.bytes(), said(visit, "save.uploaded", ""));
        }
        String name = wanted.orElse(FileName.of(title));
        if (asked.text() != null) {
            String from = Input.line(asked.from(), MOST_FILE_NAME);
            return made(name, bytes(asked.text()), said(visit, "save.imported", from));
        }
        return made(name, bytes(first(asked, visit).yaml()), said(visit, "save.begun", ""));
    }

    /** What nobody has written by hand is in the syntax that the file's name says. */
    private static Text made(String name, byte[] bytes, String comment) {
        Imported text = new Imported(Optional.of(new SourceText(name, bytes)), true, List.of());
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        return new Text(name, text.in(json).definition().map(SourceText::bytes).orElse(bytes), comment);
    }

    private static FirstText first(StartResource.StartJson asked, PageVisit visit) {
        String persona = Input.optional(asked.persona(), MOST_TITLE);
        return new FirstText(
                Input.line(asked.title(), MOST_TITLE),
                persona.isBlank() ? Optional.empty() : Optional.of(Input.line(persona, MOST_TITLE)),
                Input.some(asked.stages(), MOST_STAGES).stream()
                        .map(stage -> Input.line(stage, MOST_TITLE))
                        .toList(),
                visit.words().text("start.first-step"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(PageVisit visit, String key, String file) {
        return visit.words().text(key, file);
    }

    private static String definition(String name) {
        if (!AttachmentStore.isDefinition(name)) {
            throw new Json.Malformed();
        }
        return name;
    }

    /** A name that a new definition can have. */
    private static String name(String name) {
        if (!AttachmentStore.canBeAttached(name)) {
            throw new Json.Malformed();
        }
        return name;
    }
}
