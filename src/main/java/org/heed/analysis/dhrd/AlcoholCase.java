package org.heed.analysis.dhrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One incident with a single victim, as the alcohol analysis counts it.
record AlcoholCase(
        String incident,
        CaseType type,
        boolean isVictimSuicide,
        boolean isHomicideSuicide,
        boolean victimAlcohol,
        boolean perpetratorAlcohol,
        String victimSex,
        String perpetratorSex) {

    boolean bothAlcohol() {
        return victimAlcohol && perpetratorAlcohol;
    }

    /// The incidents of the dataset that have one victim and one perpetrator, in its order.
    static List<AlcoholCase> of(Dhrd dhrd) {
        Map<String, DhrdRow> victims = dhrd.byIncident(DhrdFile.VICTIMS);
        Map<String, DhrdRow> perpetrators = dhrd.byIncident(DhrdFile.PERPETRATORS);
        List<AlcoholCase> cases = new ArrayList<>();
        for (DhrdRow incident : dhrd.of(DhrdFile.INCIDENTS)) {
            String id = incident.cell(DhrdFile.INCIDENT);
            DhrdRow victim = victims.get(id);
            DhrdRow perpetrator = perpetrators.get(id);
            if (victim != null && perpetrator != null) {
                cases.add(new AlcoholCase(
                        id,
                        CaseType.of(incident),
                        victim.isIndicated("victim_suicide"),
                        incident.isIndicated("homicide_suicide"),
                        victim.isIndicated("victim_vuln_alcohol"),
                        perpetrator.isIndicated("perpetrator_vuln_alcohol"),
                        victim.cell("sex_of_victim"),
                        perpetrator.cell("sex_of_perpetrator")));
            }
        }
        return List.copyOf(cases);
    }
}
