package io.frontstage.definition.change;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All kinds of changes, by the word in {@code edit} that requests one. A new kind is a class and one line here. */
public final class ChangeKinds {

    private static final Map<String, Function<ChangeRequest, MapChange>> KINDS = Map.ofEntries(
            entry("add", ChangeKinds::add),
            entry("rename", ask -> new Rename(ask.element(), ask.title())),
            entry("move", ask -> new Move(ask.element(), ask.target(), ask.card())),
            entry("duplicate", ask -> new Duplicate(ask.element())),
            entry("delete", ChangeKinds::delete),
            entry("several", ask -> new Several(ask.changes())),
            entry("paste", ask -> new Paste(ask.element(), ask.copied())),
            entry("set", ChangeKinds::set),
            entry("metric", ask -> new SetMetric(ask.element(), ask.line("name"), ask.key(), ask.line("value"))),
            entry(
                    "connect",
                    ask -> new Connect(ask.word("from"), ask.word("to"), ask.flag("agreement"), ask.line("label"))),
            entry(
                    "label",
                    ask -> new LabelArrow(ask.word("from"), ask.word("to"), ask.line("seen"), ask.line("label"))),
            entry("disconnect", ask -> new Disconnect(ask.word("from"), ask.word("to"))),
            entry(
                    "reading",
                    ask -> new AddReading(
                            ask.optionalElement(),
                            ask.line("metric"),
                            ask.day("date"),
                            ask.line("value"),
                            ask.line("source"))),
            entry("link", ask -> new LinkIssue(ask.item(), ask.issue("key"))),
            entry("put-back", ask -> new LinkIssue(ask.item(), ask.issue("key"))),
            entry("unlink", ask -> new UnlinkIssue(ask.item(), ask.issue("key"))),
            entry("replace", ask -> new ReplaceIssue(ask.item(), ask.issue("key"), ask.issue("with"))),
            entry("fixed", ask -> new MarkFixed(ask.item(), ask.day("date"))),
            entry("make-pain", ask -> new MakePain(ask.target(ElementKind.PAIN), ask.pain())),
            entry("propose", ask -> new Propose(ask.word("into"), ask.proposal())),
            entry("cause", ask -> ReferToCard.cause(ask.element(), ask.word("card"))),
            entry("met-by", ask -> ReferToCard.metBy(ask.need(), ask.word("card"))),
            entry("take-over-id", ask -> new TakeOverId(ask.element(), ask.word("from"))),
            entry("set-aside", ChangeKinds::setAside),
            entry("bring-back", ask -> new BringBack(ask.gap(), ask.card())),
            entry("leave-out", ask -> Dismiss.lostLink(ask.optionalItem(), ask.issue("key"))));

    private ChangeKinds() {}

    /**
     * The change that a request asks for.
     *
     * @param fields of the request: texts, whole numbers, flags, and {@code item} with fields of its own
     * @param today the current day of the person
     * @throws MalformedChangeException if there is no such kind, or a field is missing, too long or malformed
     */
    public static MapChange change(Map<String, ?> fields, LocalDate today) {
        ChangeRequest request = new ChangeRequest(fields, today);
        return Optional.ofNullable(KINDS.get(request.word("edit")))
                .orElseThrow(MalformedChangeException::new)
                .apply(request);
    }

    private static MapChange add(ChangeRequest ask) {
        return ask.kind() == ElementKind.LANE
                ? new AddLane(ask.line("title"), ask.laneKind(), ask.line("by"))
                : new Add(ask.kind(), ask.target(), ask.title());
    }

    private static MapChange delete(ChangeRequest ask) {
        return ask.kind() == ElementKind.LANE ? new DeleteLane(ask.element(), ask.lane()) : new Delete(ask.element());
    }

    private static MapChange setAside(ChangeRequest ask) {
        return ask.has("into")
                ? new SetNeedAside(ask.gap(), ask.need(), ask.reason())
                : Dismiss.gap(ask.gap(), ask.element(), ask.reason());
    }

    private static MapChange set(ChangeRequest ask) {
        if (ask.has("values")) {
            return new SetTexts(
                    ask.element(),
                    ask.key(),
                    ask.values("values"),
                    ask.has("seen") ? Optional.of(ask.values("seen")) : Optional.empty());
        }
        return ask.has("persona")
                ? SetFeeling.of(ask.element(), ask.key(), ask.word("persona"), ask.value())
                : new SetKey(ask.element(), ask.key(), ask.value());
    }
}
