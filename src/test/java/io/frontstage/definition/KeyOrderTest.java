package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys are written in the order of the language; no key may be missing from that order. */
class KeyOrderTest {

    private static final Path SCHEMA = Path.of("docs/service-blueprint-1.schema.json");

    @ParameterizedTest
    @EnumSource(MappingKind.class)
    void everyKeyThatTheSchemaAllowsHasOnePlaceBehindTheTitle(MappingKind kind) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SCHEMA.toFile());
        JsonNode mapping = kind == MappingKind.MAP ? schema : schema.at("/$defs/" + kind.word() + "Mapping");
        List<String> allowed = new ArrayList<>();
        mapping.get("properties").fieldNames().forEachRemaining(allowed::add);
        allowed.remove("$schema");

        assertThat(kind.order()).startsWith(kind.title());
        assertThat(kind.order().stream().map(Key::word)).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void everyKeyOfTheLanguageHasAPlace() {
        Set<Key> missing = EnumSet.complementOf(EnumSet.of(Key.OTHER));
        for (MappingKind kind : MappingKind.values()) {
            missing.removeAll(kind.order());
        }

        assertThat(missing).isEmpty();
    }
}
