package io.frontstage.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.render.WellFormed;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentMetadataTest {

    @Test
    void aTitleIsTextWhateverItContains() {
        String metadata = DocumentMetadata.of("Fish & <chips> ]]>", Locale.GERMAN);

        assertThat(metadata)
                .contains("Fish &amp; &lt;chips")
                .contains("<dc:language><rdf:Bag><rdf:li>de</rdf:li>")
                .startsWith("<?xpacket begin=")
                .endsWith("<?xpacket end=\"r\"?>");
        WellFormed.parse(metadata);
    }
}
