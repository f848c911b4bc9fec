package io.frontstage.confluence.rest;

import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.starting.FileName;
import io.frontstage.confluence.starting.PageTemplates;
import io.frontstage.definition.text.NewMapTemplate;
import io.frontstage.example.Examples;
import io.frontstage.importing.Imported;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first definition of a page's map and the name of its file: the name in the macro, else {@code <page
 * title>.blueprint.yaml}, or {@code .json} if its source was a JSON file. An uploaded file keeps its name if the macro
 * shows a file with that name.
 */
sealed interface InitialMap {

    /** @param comment the comment of the new version */
    record Text(String name, byte[] bytes, String comment) implements InitialMap {}

    /** The person chose a file of the page, and it cannot be read. */
    record Not(ApiError why) implements InitialMap {}

    /** Maximum length of a file name in the wiki, in characters. */
    int MAX_FILE_NAME = 255;

    int MAX_TITLE = 200;
    int MAX_STAGES = 12;

    /** @throws JsonCodec.Malformed if the request is not valid */
    static InitialMap of(
            StartResource.StartJson asked, PageRequest visit, AttachmentStore store, PageTemplates templates) {
        String title = visit.page().getTitle();
        Optional<String> wanted = Optional.ofNullable(asked.as()).map(InitialMap::name);
        if (asked.example() != null) {
            byte[] bytes = Examples.find(asked.example())
                    .orElseThrow(JsonCodec.Malformed::new)
                    .text()
                    .bytes();
            return made(wanted.orElse(FileName.of(title)), bytes, said(visit, "save.from-example", ""));
        }
        if (asked.template() != null) {
            return templates
                    .find(visit.person(), asked.template())
                    .<InitialMap>map(template -> new Text(
                            wanted.orElse(FileName.of(title, template.text().name())),
                            template.text().bytes(),
                            said(visit, "save.from-template", template.title())))
                    .orElseGet(() -> new Not(ApiError.NO_FILE));
        }
        if (asked.copy() != null) {
            String copied = definition(Input.text(asked.copy(), MAX_FILE_NAME));
            PageFile file = PageFile.open(store, visit.page(), copied);
            return file instanceof PageFile.Opened opened
                    ? new Text(
                            wanted.orElse(FileName.of(title, copied)),
                            opened.bytes(),
                            said(visit, "save.copied", copied))
                    : new Not(((PageFile.Not) file).why());
        }
        if (asked.bytes() != null) {
            String own = name(Input.line(asked.name(), MAX_FILE_NAME));
            String kept = store.wouldShow(visit.page(), own, asked.bytes()) ? own : FileName.of(title, own);
            return new Text(wanted.orElse(kept), asked.bytes(), said(visit, "save.uploaded", ""));
        }
        String name = wanted.orElse(FileName.of(title));
        if (asked.text() != null) {
            String from = Input.line(asked.from(), MAX_FILE_NAME);
            return made(name, bytes(asked.text()), said(visit, "save.imported", from));
        }
        return made(name, bytes(first(asked, visit).yaml()), said(visit, "save.begun", ""));
    }

    /** Converts a generated text to the syntax that the file's name implies. */
    private static Text made(String name, byte[] bytes, String comment) {
        Imported text = new Imported(Optional.of(new SourceText(name, bytes)), true, List.of());
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        return new Text(name, text.in(json).definition().map(SourceText::bytes).orElse(bytes), comment);
    }

    private static NewMapTemplate first(StartResource.StartJson asked, PageRequest visit) {
        String persona = Input.optional(asked.persona(), MAX_TITLE);
        return new NewMapTemplate(
                Input.line(asked.title(), MAX_TITLE),
                persona.isBlank() ? Optional.empty() : Optional.of(Input.line(persona, MAX_TITLE)),
                Input.nonEmpty(asked.stages(), MAX_STAGES).stream()
                        .map(stage -> Input.line(stage, MAX_TITLE))
                        .toList(),
                visit.messages().text("start.first-step"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(PageRequest visit, String key, String file) {
        return visit.messages().text(key, file);
    }

    private static String definition(String name) {
        if (!AttachmentStore.isDefinition(name)) {
            throw new JsonCodec.Malformed();
        }
        return name;
    }

    /** Checks the name of a new definition. */
    private static String name(String name) {
        if (!AttachmentStore.canBeAttached(name)) {
            throw new JsonCodec.Malformed();
        }
        return name;
    }
}
