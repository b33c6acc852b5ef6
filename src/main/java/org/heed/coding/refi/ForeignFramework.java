package org.heed.coding.refi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.CodeScope;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkForm;
import org.heed.coding.refi.Project.ProjectCode;
import org.heed.review.Digest;

/// The codes of a file that another tool wrote, as a framework. The same codes give the same framework.
final class ForeignFramework {

    private static final int DIGITS = 8;

    private ForeignFramework() {}

    static Framework of(Project project) {
        String all = project.codes().toString();
        String id = "imported-"
                + Digest.of(all.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
        List<Code> codes = new ArrayList<>();
        Map<String, String> signs = signs(project);
        for (ProjectCode code : project.codes()) {
            codes.add(new Code(
                    signs.getOrDefault(code.guid(), ""),
                    signs.getOrDefault(code.parent(), ""),
                    code.name().isBlank() ? "Code without a name" : code.name().strip(),
                    code.description().strip(),
                    "",
                    "",
                    List.of(),
                    "",
                    List.of(),
                    List.of()));
        }
        String title = project.name().isBlank() ? "Imported codes" : "Codes of " + project.name();
        return FrameworkForm.framework(id, title, CodeScope.PASSAGE, codes);
    }

    static Map<String, CodeKey> keys(Project project, Framework framework) {
        Map<String, CodeKey> keys = new HashMap<>();
        signs(project).forEach((guid, sign) -> keys.put(guid, new CodeKey(framework.id(), framework.version(), sign)));
        return keys;
    }

    private static Map<String, String> signs(Project project) {
        Map<String, String> signs = new HashMap<>();
        for (ProjectCode code : project.codes()) {
            signs.putIfAbsent(code.guid(), "c" + (signs.size() + 1));
        }
        return signs;
    }
}
