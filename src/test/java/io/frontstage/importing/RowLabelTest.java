package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The meanings of headings that are made of several words. */
class RowLabelTest {

    @Test
    void actionsThatAreSeenAreFrontstage() {
        for (String heading : List.of(
                "Visible actions",
                "Visible staff activities",
                "Onstage actions",
                "On-stage employee actions",
                "Actions (visible)",
                "Actions visible to the customer",
                "Customer-facing tasks",
                "Sichtbare Aktionen",
                "Sichtbare Mitarbeiteraktionen",
                "Für Kunden sichtbare Handlungen",
                "Aktionen im Vordergrund",
                "Vordergrundaktionen",
                "Actions visibles du personnel",
                "Activités visibles par le client",
                "Acciones visibles",
                "Acciones visibles para el cliente")) {
            assertThat(RowLabel.of(heading)).as(heading).contains(RowLabel.FRONTSTAGE);
        }
    }

    @Test
    void actionsThatAreNotSeenAreBackstage() {
        for (String heading : List.of(
                "Invisible actions",
                "Background activities",
                "Behind-the-scenes actions",
                "Actions behind the scenes",
                "Offstage staff actions",
                "Staff actions (invisible)",
                "Actions (not visible)",
                "Actions not visible to the customer",
                "Hintergrundaktionen",
                "Hintergrund-Aktivitäten",
                "Aktionen im Hintergrund",
                "Unsichtbare Aktionen",
                "Nicht sichtbare Mitarbeiteraktionen",
                "Tätigkeiten hinter den Kulissen",
                "Actions invisibles",
                "Actions en coulisses",
                "Activités en arrière-plan",
                "Acciones invisibles",
                "Acciones no visibles",
                "Acciones en segundo plano",
                "Actividades entre bastidores")) {
            assertThat(RowLabel.of(heading)).as(heading).contains(RowLabel.BACKSTAGE);
        }
    }

    @Test
    void whatIsSeenIsNoLaneOfStaffIfItIsTheCustomersOrNoAction() {
        assertThat(RowLabel.of("Customer actions (visible)")).contains(RowLabel.CUSTOMER);
        assertThat(RowLabel.of("Support processes (invisible)")).contains(RowLabel.SUPPORT);
        for (String heading : List.of(
                "Visible customer actions",
                "Sichtbare Kundenaktionen",
                "Visible and invisible actions",
                "Sichtbare Mängel",
                "Background music",
                "Checks the background of the applicant",
                "Hintergrundfarbe")) {
            assertThat(RowLabel.of(heading)).as(heading).isEmpty();
        }
    }
}
