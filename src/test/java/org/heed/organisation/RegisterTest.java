package org.heed.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.organisation.register.Csv;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final List<Organisation> SHIPPED = RegisterFiles.shippedOrganisations();

    @Test
    void everySuccessorIsInTheRegister() {
        Register register = RegisterFiles.shipped();
        assertThat(SHIPPED.stream()
                        .flatMap(body -> body.successors().stream())
                        .map(id -> id.replace(Organisation.PART, ""))
                        .filter(id -> register.byId(id).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyIdStandsOnce() {
        assertThat(SHIPPED.stream().map(Organisation::id)).doesNotHaveDuplicates();
    }

    @Test
    void exportImportExportIsIdentical() {
        String once = RegisterFiles.csv(SHIPPED);
        assertThat(RegisterFiles.csv(RegisterFiles.organisations(once))).isEqualTo(once);
    }

    @Test
    void quotedFieldsMayHoldCommasAndLines() {
        assertThat(Csv.rows("a,\"b, \"\"c\"\"\nd\"\n\ne,\n"))
                .isEqualTo(List.of(List.of("a", "b, \"c\"\nd"), List.of("e", "")));
    }
}
