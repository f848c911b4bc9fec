package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.unavailable;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything that may be wrong with a link, or with the person who uses it. */
@Timeout(30)
class LinkFaultTest {

    private final FakeJira fake = new FakeJira();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void thePersonHasNotAllowedItYet() {
        Wiring wiring = new Wiring(fake.address(), Kind.THREE_LEGGED, Wiring.PATIENT);

        assertThat(wiring.look()).isEqualTo(new Answer.Authorise<>("Main Jira", Optional.of(TestLink.ALLOW)));
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void thePersonHasTakenItBackInJira() {
        Wiring wiring = new Wiring(fake.address(), Kind.THREE_LEGGED, Wiring.PATIENT);
        wiring.link.allowed.add("dana");
        fake.answers = any -> Reply.json(401, "{}");

        assertThat(wiring.look()).isEqualTo(new Answer.Authorise<>("Main Jira", Optional.of(TestLink.ALLOW)));
    }

    @Test
    void theLinkCannotActAsThePerson() {
        Wiring wiring = new Wiring(fake.address(), Kind.FIXED_USER_ONLY, Wiring.PATIENT);

        assertThat(wiring.look()).isEqualTo(new Answer.CannotAct<>("Main Jira"));
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void nobodyAsks() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.person.remove();

        assertThat(wiring.look()).isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
        assertThat(wiring.jira.search(PRIMARY, "till", 5)).isInstanceOf(Answer.UnknownPerson.class);
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void thereIsNoLink() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.links.all.clear();

        assertThat(wiring.look()).isEqualTo(new Answer.NoJira<>());
        assertThat(wiring.jira.home(PRIMARY)).isEmpty();
    }

    @Test
    void theLinkIsRemovedWhileItIsUsed() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> {
            wiring.links.all.clear();
            return Reply.json(401, "{}");
        };

        assertThat(wiring.look()).isEqualTo(new Answer.NoJira<>());
    }

    /**
     * The issue may exist although the link is gone. If a missing Jira were reported, the person might create it again.
     */
    @Test
    void theLinkIsRemovedWhileAnIssueIsMade() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        fake.answers = any -> {
            wiring.links.all.clear();
            return Reply.json(500, "{}");
        };
        NewIssue issue = new NewIssue("CX", "1", "Queue", "", Map.of(), "uuid", IssueProperty.EMPTY);

        assertThat(wiring.jira.create(PRIMARY, issue)).isEqualTo(unavailable(Reason.ERROR));
    }

    @Test
    void theProductHasNoSuchMember() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.link.broken = new NoSuchMethodError("gone");

        assertThat(wiring.look()).isEqualTo(unavailable(Reason.NO_ANSWER));
        assertThat(wiring.look()).as("off from then on").isEqualTo(new Answer.NoJira<>());
    }

    @Test
    void theLinkBreaksInTheProduct() {
        Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);
        wiring.link.broken = new IllegalStateException("no such link");

        assertThat(wiring.look()).isEqualTo(unavailable(Reason.NO_ANSWER));
        wiring.links.all.clear();
        assertThat(wiring.look()).isEqualTo(new Answer.NoJira<>());
    }
}
