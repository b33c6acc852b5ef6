package org.heed.organisation.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// The one department that the words belong to, `ignored` ones aside; nothing where several are as likely.
    public Optional<Organisation> fieldOf(List<String> words, Set<String> ignored) {
        Map<Organisation, Integer> said = new LinkedHashMap<>();
        for (String word : words) {
            Organisation department = ignored.contains(word)
                    ? null
                    : departments.get(NameKey.of(word).joined());
            if (department != null) {
                said.merge(department, 1, Integer::sum);
            }
        }
        int most = said.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Organisation> first = said.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
