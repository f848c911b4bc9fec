package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The editor: a new page, an existing page, its draft, its preview, saving. */
final class EditActions {

    private final Wiki wiki;

    EditActions(Wiki wiki) {
        this.wiki = wiki;
    }

    void register(Site site) {
        site.page("/pages/createpage.action", this::create)
                .page("/pages/editpage.action", this::edit)
                .form("/pages/doeditpage.action", this::save)
                .form("/pages/savedraft.action", this::saveDraft)
                .form("/pages/discarddraft.action", this::discard)
                .form("/pages/preview.action", this::preview);
    }

    /** As in Confluence, the draft is created before anything is typed, so that files can be attached to it. */
    private void create(Exchange exchange) throws IOException {
        String key = exchange.parameter("spaceKey");
        Spaces.Space space = wiki.spaces()
                .byKey(key)
                .filter(found -> wiki.access().mayView(exchange.person(), found.key()))
                .orElseThrow(Exchange.NotFound::new);
        if (!wiki.access().mayCreatePage(exchange.person(), space.key())) {
            throw new Exchange.Forbidden("You cannot create pages in this space.");
        }
        long parent = exchange.parameter("fromPageId").isEmpty()
                ? space.homeId()
                : exchange.visible("fromPageId").latest();
        StoredContent draft = wiki.contents()
                .create(Type.PAGE, Status.DRAFT, space.key(), parent, "", template(exchange), exchange.username());
        exchange.redirect("/pages/editpage.action?pageId=" + draft.id());
    }

    private String template(Exchange exchange) {
        String blueprint = exchange.parameter("blueprint");
        if (!blueprint.isEmpty()) {
            return wiki.host().stream()
                    .flatMap(host -> host.pageTemplates(Visit.current().locale()).stream())
                    .filter(offered -> offered.key().equals(blueprint))
                    .findFirst()
                    .orElseThrow(Exchange.NotFound::new)
                    .body();
        }
        return exchange.parameter("templateId").isEmpty()
                ? ""
                : exchange.visible("templateId").body();
    }

    private void edit(Exchange exchange) throws IOException {
        StoredContent page = exchange.editable("pageId");
        StoredContent target = wiki.contents().byId(page.latest()).orElseThrow(Exchange.NotFound::new);
        Optional<StoredContent> draft = wiki.contents().draftOf(target.id());
        StoredContent shown = draft.orElse(target);
        Map<String, Object> values = new HashMap<>();
        values.put("editor", true);
        values.put("entityId", target.id());
        values.put("body", shown.body());
        values.put("pageTitle", shown.title());
        values.put("fresh", target.isNewDraft());
        values.put("unsaved", draft.isPresent());
        values.put("baseVersion", target.version());
        exchange.show("edit", values, target, "editor", "macro-browser");
    }

    private void save(Exchange exchange) throws IOException {
        StoredContent target = exchange.editable("entityId");
        String title = exchange.parameter("title").strip();
        String body = exchange.parameter("body");
        if (title.isEmpty()) {
            wiki.contents().saveDraft(target, "", body, exchange.username());
            throw new Contents.ConflictException("The page needs a title. What you wrote is kept as a draft.");
        }
        try {
            StorageFormat.parse(body);
            exchange.redirect(Addresses.view(saved(exchange, target, title, body)));
        } catch (StorageFormat.NotWellFormed | Contents.ConflictException e) {
            wiki.contents().saveDraft(target, title, body, exchange.username());
            throw e;
        }
    }

    private StoredContent saved(Exchange exchange, StoredContent target, String title, String body) {
        Contents contents = wiki.contents();
        if (target.isNewDraft()) {
            return contents.publish(target, title, body, exchange.username());
        }
        if (target.version() != exchange.id("baseVersion")) {
            throw new Contents.ConflictException(
                    "Somebody else saved this page while you were editing it; it is now version " + target.version()
                            + ". What you wrote is kept as a draft.");
        }
        StoredContent page =
                contents.update(target.id(), title, body, exchange.username(), exchange.parameter("message"));
        contents.draftOf(page.id()).ifPresent(draft -> contents.discardDraft(draft.id()));
        return page;
    }

    private void saveDraft(Exchange exchange) throws IOException {
        draft(exchange);
        exchange.html(200, "Draft saved");
    }

    private StoredContent draft(Exchange exchange) {
        StoredContent target = exchange.editable("entityId");
        return wiki.contents()
                .saveDraft(target, exchange.parameter("title"), exchange.parameter("body"), exchange.username());
    }

    private void discard(Exchange exchange) throws IOException {
        StoredContent target = exchange.editable("entityId");
        wiki.contents().draftOf(target.id()).ifPresent(draft -> wiki.contents().discardDraft(draft.id()));
        if (target.isNewDraft()) {
            wiki.contents().discardDraft(target.id());
            exchange.redirect("/display/" + target.spaceKey());
        } else {
            exchange.redirect(Addresses.view(target));
        }
    }

    /** A whole page with the draft, for a frame inside the editor. */
    private void preview(Exchange exchange) throws IOException {
        StoredContent draft = draft(exchange);
        String body = wiki.render(draft, Output.PREVIEW, exchange.person());
        exchange.show("preview", Map.of("body", body, "bare", true), draft, "main", "preview");
    }
}
