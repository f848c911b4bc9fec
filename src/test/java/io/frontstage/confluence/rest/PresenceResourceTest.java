package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.confluence.saving.TransactionalWiki;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class PresenceResourceTest {

    private final Frontdesk desk = new Frontdesk();

    @Test
    void twoAtTheSameMapHearOfEachOther() {
        assertThat(json(beat()).toString()).isEqualTo("{\"others\":[]}");

        desk.person = TransactionalWiki.person("ben");

        assertThat(json(beat()).toString()).isEqualTo("{\"others\":[\"ada\"]}");
    }

    @Test
    void whoMayNotEditHearsAndIsHeardOfNothing() {
        beat();
        desk.person = TransactionalWiki.person("ben");
        desk.wiki.mayNot.add("edit");
        assertThat(fault(beat())).isEqualTo("403 no-edit");
        desk.wiki.mayNot.add("view");
        assertThat(fault(beat())).isEqualTo("404 no-map");
        desk.wiki.mayNot.clear();

        desk.person = TransactionalWiki.nobody();
        assertThat(fault(beat())).isEqualTo("403 log-in");
        desk.person = TransactionalWiki.person("ada");
        assertThat(json(beat()).get("others")).isEmpty();
    }

    private Response beat() {
        return desk.atWork.beat(desk.map());
    }
}
