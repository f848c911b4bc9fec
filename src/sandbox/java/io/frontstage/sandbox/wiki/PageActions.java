package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Actions on a whole page: comment, copy, restrict, remove, restore. */
final class PageActions {

    private final Wiki wiki;
    private final Contents contents;

    PageActions(Wiki wiki) {
        this.wiki = wiki;
        this.contents = wiki.contents();
    }

    void register(Site site) {
        site.form("/pages/doaddcomment.action", this::comment)
                .page("/pages/copypage.action", exchange -> ask(exchange, "copy"))
                .form("/pages/docopypage.action", this::copy)
                .page("/pages/pagerestrictions.action", exchange -> ask(exchange, "restrict"))
                .form("/pages/dopagerestrictions.action", this::restrict)
                .form("/pages/doremovepage.action", this::remove)
                .page("/pages/viewtrash.action", this::trash)
                .form("/pages/dorestorepage.action", this::restore);
    }

    private void comment(Exchange exchange) throws IOException {
        StoredContent page = exchange.visible("pageId");
        if (!wiki.access().mayComment(exchange.person(), page)) {
            throw new Exchange.Forbidden("You cannot comment on this page.");
        }
        String body = exchange.parameter("body");
        StorageFormat.parse(body);
        StoredContent comment = contents.create(
                Type.COMMENT, Status.CURRENT, page.spaceKey(), page.latest(), "", body, exchange.username());
        exchange.redirect(Addresses.view(comment));
    }

    private void ask(Exchange exchange, String what) throws IOException {
        StoredContent page = what.equals("copy") ? exchange.visible("pageId") : exchange.editable("pageId");
        List<Map<String, Object>> targets = wiki.spaces().all().stream()
                .filter(space -> wiki.access().mayCreatePage(exchange.person(), space.key()))
                .flatMap(space -> contents.inSpace(space.key(), Type.PAGE, Status.CURRENT).stream())
                .filter(target -> wiki.access().mayView(exchange.person(), target))
                .map(target -> Map.<String, Object>of(
                        "id",
                        target.id(),
                        "label",
                        target.spaceKey() + ": " + target.title(),
                        "selected",
                        target.id() == page.parentId()))
                .toList();
        Map<String, Object> values = Map.of(
                what,
                true,
                "targets",
                targets,
                "viewers",
                String.join(", ", contents.restrictions(page.id(), "VIEW")),
                "editors",
                String.join(", ", contents.restrictions(page.id(), "EDIT")));
        exchange.show("ask", values, page);
    }

    private StoredContent target(Exchange exchange) {
        StoredContent target = exchange.visible("targetId");
        if (!wiki.access().mayCreatePage(exchange.person(), target.spaceKey())) {
            throw new Exchange.Forbidden("You cannot create pages in that space.");
        }
        return target;
    }

    /** Copies a page; the copy's attachments are new ones with their own ids. */
    private void copy(Exchange exchange) throws IOException {
        StoredContent page = exchange.visible("pageId");
        StoredContent target = target(exchange);
        StoredContent copy = contents.create(
                Type.PAGE,
                Status.CURRENT,
                target.spaceKey(),
                target.id(),
                exchange.parameter("title"),
                page.body(),
                exchange.username());
        if (wiki.access().mayAttach(exchange.person(), copy)) {
            wiki.attachments().copyAll(page.latest(), copy.id(), exchange.username());
        }
        exchange.redirect(Addresses.view(copy));
    }

    private void restrict(Exchange exchange) throws IOException {
        StoredContent page = exchange.editable("pageId");
        contents.restrict(page.id(), "VIEW", names(exchange.parameter("viewers")));
        contents.restrict(page.id(), "EDIT", names(exchange.parameter("editors")));
        exchange.redirect(Addresses.byId(page.id()));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(name -> Person.named(name).isPresent())
                .distinct()
                .toList();
    }

    private void remove(Exchange exchange) throws IOException {
        StoredContent page = exchange.editable("pageId");
        contents.trash(page);
        exchange.redirect("/display/" + page.spaceKey());
    }

    private void trash(Exchange exchange) throws IOException {
        requireAdmin(exchange);
        String key = exchange.parameter("key");
        List<Map<String, Object>> pages = contents.inSpace(key, Type.PAGE, Status.TRASHED).stream()
                .map(page -> Map.<String, Object>of(
                        "id", page.id(), "title", page.title(), "address", Addresses.byId(page.id())))
                .toList();
        exchange.show("trash", Map.of("title", "Trash", "spaceKey", key, "pages", pages));
    }

    private void restore(Exchange exchange) throws IOException {
        requireAdmin(exchange);
        StoredContent page = exchange.visible("pageId");
        contents.restore(page);
        exchange.redirect(Addresses.byId(page.id()));
    }

    private static void requireAdmin(Exchange exchange) {
        if (exchange.person().filter(Person::admin).isEmpty()) {
            throw new Exchange.Forbidden("Only an administrator may look into the trash.");
        }
    }
}
