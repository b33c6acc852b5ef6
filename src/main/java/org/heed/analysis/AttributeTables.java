package org.heed.analysis;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.TableMaker.Name;

/// The tables of case attributes that national analyses print, in their order.
public final class AttributeTables {

    private AttributeTables() {}

    public static List<Table> of(Sample sample) {
        TableMaker make = new TableMaker(sample);
        List<Table> all = new ArrayList<>(who(make));
        all.addAll(circumstances(make));
        return List.copyOf(all);
    }

    private static List<Table> who(TableMaker make) {
        return List.of(
                make.frequencies(new Name("kind", "Kind of case"), Dimensions.CASE_TYPE),
                make.beside(
                        new Name("sexes", "Sex of perpetrators and victims"),
                        List.of(Dimensions.PERPETRATOR_SEX, Dimensions.VICTIM_SEX)),
                make.crossed(
                        new Name("sex-by-sex", "Sex of the perpetrator by sex of the victim"),
                        Counted.REVIEWS,
                        Dimensions.PERPETRATOR_SEX,
                        Dimensions.VICTIM_SEX),
                make.frequencies(
                        new Name("relationship", "What the perpetrator was to the victim"), Dimensions.RELATIONSHIP),
                make.beside(
                        new Name("ages", "Age groups of perpetrators and victims"),
                        List.of(Dimensions.PERPETRATOR_AGE, Dimensions.VICTIM_AGE)));
    }

    private static List<Table> circumstances(TableMaker make) {
        return List.of(
                make.frequencies(new Name("children", "Dependent children in the family"), Dimensions.CHILDREN),
                make.frequencies(
                        new Name("children-affected", "Children who witnessed or were affected by the abuse or death"),
                        Dimensions.CHILDREN_AFFECTED),
                make.frequencies(new Name("mental-health", "Whose mental health issues"), Dimensions.MENTAL_HEALTH),
                make.beside(
                        new Name("mental-health-issues", "Types of mental health issues of perpetrators and victims"),
                        List.of(Dimensions.PERPETRATOR_ISSUES, Dimensions.VICTIM_ISSUES)),
                make.frequencies(new Name("substance-use", "Whose substance use"), Dimensions.SUBSTANCE_USE),
                make.frequencies(new Name("substances", "Types of substance use"), Dimensions.SUBSTANCES_USED),
                make.beside(
                        new Name("together", "Mental health issues and substance use together"),
                        List.of(Dimensions.PERPETRATOR_TOGETHER, Dimensions.VICTIM_TOGETHER)),
                make.frequencies(
                        new Name("perpetrator-history", "Perpetrators with a history of violence"),
                        Dimensions.PERPETRATOR_HISTORY),
                make.frequencies(
                        new Name("victim-history", "Victims with a history of violence"), Dimensions.VICTIM_HISTORY));
    }
}
