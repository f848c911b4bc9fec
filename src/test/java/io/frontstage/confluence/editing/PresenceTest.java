package io.frontstage.confluence.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.frontstage.confluence.saving.TransactionalWiki;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final TransactionalWiki wiki = new TransactionalWiki();
    private long now = 1_000_000_000_000L;
    private final Presence presence = on(0);
    private final ConfluenceUser ada = person("ada", "Ada");
    private final ConfluenceUser ben = person("ben", "Ben");

    @Test
    void eachSeesTheOthersAtTheSameMapAndNeverThemselves() {
        assertThat(presence.beat(7, ada)).isEmpty();
        assertThat(presence.beat(7, ben)).containsExactly("Ada");
        presence.beat(7, person("bob", "Abel"));
        presence.beat(8, person("eve", "Eve"));

        assertThat(presence.beat(7, ada)).containsExactly("Abel", "Ben");
        assertThat(presence.beat(7, ada)).containsExactly("Abel", "Ben");
    }

    @Test
    void whoNoLongerSaysSoIsGoneAfterAMinuteAndAHalf() {
        presence.beat(7, ada);
        now += Presence.STAYS - 1;
        assertThat(presence.beat(7, ben)).containsExactly("Ada");

        now += 1;

        assertThat(presence.beat(7, ben)).isEmpty();
    }

    @Test
    void anotherNodesClockMayBeALittleAhead() {
        on(5_000).beat(7, ben);
        assertThat(presence.beat(7, ada)).containsExactly("Ben");

        on(3_600_000).beat(8, ben);

        assertThat(presence.beat(8, ada)).isEmpty();
    }

    @Test
    void aNameCannotSpeakForSomebodyElse() {
        presence.beat(7, person("eve", "Eve\n" + now + "\tmallory\tThe boss"));

        assertThat(presence.beat(7, ada)).containsExactly("Eve " + now + " mallory The boss");
        assertThat(presence.beat(7, person("eve", "Eve"))).containsExactly("Ada");
    }

    @Test
    void aCrowdIsCountedUpToAnEnd() {
        IntStream.range(0, 50).forEach(i -> presence.beat(7, person("p" + i, "Person " + i)));

        assertThat(presence.beat(7, ada)).hasSize(19).contains("Person 49");
    }

    @Test
    void withoutACacheNobodyIsTold() {
        when(wiki.services.find(CacheManager.class)).thenReturn(Optional.empty());
        presence.beat(7, ada);

        assertThat(presence.beat(7, ben)).isEmpty();
    }

    @Test
    void inAProductWithoutSuchACacheNobodyIsTold() {
        when(wiki.services.find(CacheManager.class)).thenThrow(new NoSuchMethodError("remote"));

        assertThat(presence.beat(7, ben)).isEmpty();
    }

    /** A node whose clock is ahead by this many milliseconds. */
    private Presence on(long ahead) {
        return new Presence(wiki.services) {
            @Override
            long now() {
                return now + ahead;
            }
        };
    }

    private static ConfluenceUser person(String key, String name) {
        ConfluenceUser person = TransactionalWiki.person(key).orNull();
        when(person.getFullName()).thenReturn(name);
        return person;
    }
}
