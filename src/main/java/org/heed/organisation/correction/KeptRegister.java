package org.heed.organisation.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.heed.storage.Database;

/// The register as a library has it: the shipped one with all changes that people made. Built anew only when there
/// are more of them.
public final class KeptRegister {

    private final OrganisationCorrectionStore corrections;
    private final AtomicReference<Optional<Built>> built = new AtomicReference<>(Optional.empty());

    /// What was built of so many changes.
    private record Built(int changes, Register register, AddresseeResolver resolver) {}

    public KeptRegister(Database database) {
        corrections = new OrganisationCorrectionStore(database);
    }

    public Register register() {
        return current().register();
    }

    public AddresseeResolver resolver() {
        return current().resolver();
    }

    private Built current() {
        int changes = corrections.changesSoFar();
        Optional<Built> before = built.get();
        if (before.isPresent() && before.get().changes() == changes) {
            return before.get();
        }
        Built now = changes == 0
                ? new Built(0, RegisterFiles.shipped(), AddresseeResolver.shipped())
                : corrected(changes, corrections.changes());
        built.set(Optional.of(now));
        return now;
    }

    private static Built corrected(int count, List<RegisterChange> changes) {
        Register register = register(changes);
        return new Built(count, register, new AddresseeResolver(register));
    }

    /// The shipped bodies with the changes applied in order; new ones stand at the end.
    private static Register register(List<RegisterChange> changes) {
        Map<String, Organisation> byId = new LinkedHashMap<>();
        Map<String, String> merged = new LinkedHashMap<>();
        RegisterFiles.shipped().all().forEach(each -> byId.put(each.id(), each));
        for (RegisterChange change : RegisterChange.inForce(changes)) {
            for (Organisation each : change.versions()) {
                byId.put(each.id(), each);
                merged.remove(each.id());
            }
            for (String gone : change.removed()) {
                byId.remove(gone);
                merged.put(gone, change.subject());
            }
        }
        return RegisterFiles.register(List.copyOf(byId.values()), merged);
    }
}
