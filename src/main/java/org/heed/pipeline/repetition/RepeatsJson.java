package org.heed.pipeline.repetition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.repetition.FiledAsk;
import org.heed.repetition.Repeat;
import org.heed.repetition.SaidBefore;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Repeats as JSON for programs. Words are safe: they name nobody.
public final class RepeatsJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private RepeatsJson() {}

    /// What was asked several times.
    public static String of(List<Repeat> repeats) {
        return text(repeats.stream()
                .map(repeat -> {
                    Map<String, Object> form = new LinkedHashMap<>();
                    form.put("id", repeat.id());
                    form.put(
                            "asked",
                            repeat.asks().stream().map(RepeatsJson::form).toList());
                    return form;
                })
                .toList());
    }

    /// What is like a draft.
    public static String like(List<SaidBefore> found) {
        return text(found.stream()
                .map(one -> {
                    Map<String, Object> form = form(one.ask());
                    form.put("repeat", one.repeatId());
                    form.put("same", one.same());
                    form.put("likeness", one.likeness());
                    form.put("reasons", one.reasons());
                    return form;
                })
                .toList());
    }

    private static String text(List<Map<String, Object>> forms) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(forms) + "\n";
    }

    private static Map<String, Object> form(FiledAsk ask) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("review", ask.key().review().value());
        form.put("anchor", ask.key().anchor());
        form.put("position", ask.position());
        form.put("number", ask.number());
        form.put("addressees", ask.bodies());
        form.put("text", ask.words());
        return form;
    }
}
