package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.Organisation;

/// Which department of government a word belongs to: "prison" to the Ministry of Justice.
public final class GovernmentFields {

    private final Map<String, Organisation> departments = new LinkedHashMap<>();

    public GovernmentFields(Register register) {
        RegisterFiles.shippedFields()
                .forEach((word, id) -> register.byId(id)
                        .ifPresent(
                                department -> departments.put(NameKey.of(word).joined(), department)));
    }

    /// The department that most of the words belong to; of several with as many, the one that comes first.
    public Optional<Organisation> departmentOf(List<String> words) {
        Map<Organisation, Integer> said = new LinkedHashMap<>();
        for (String word : words) {
            Organisation department = departments.get(NameKey.of(word).joined());
            if (department != null) {
                said.merge(department, 1, Integer::sum);
            }
        }
        return said.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    public boolean has(String word) {
        return departments.containsKey(NameKey.of(word).joined());
    }

    /// All departments that the words belong to, in their order.
    public List<Organisation> departmentsOf(List<String> words) {
        List<Organisation> said = new ArrayList<>();
        for (String word : words) {
            Organisation department = departments.get(NameKey.of(word).joined());
            if (department != null && !said.contains(department)) {
                said.add(department);
            }
        }
        return said;
    }
}
