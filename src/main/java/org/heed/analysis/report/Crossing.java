package org.heed.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.analysis.Counted;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Table;
import org.heed.analysis.TableMaker;
import org.heed.analysis.TableMaker.Name;
import org.heed.text.Refusal;

/// Any two or three dimensions of an analysis crossed. Of three, the last makes a table for each of its values.
public final class Crossing {

    /// What the names of such tables begin with.
    public static final String ID = "crossed:";

    private final Analysis analysis;

    public Crossing(Analysis analysis) {
        this.analysis = analysis;
    }

    /// All that can be crossed.
    public List<Dimension> dimensions() {
        List<Dimension> all = new ArrayList<>(Dimensions.all());
        all.add(analysis.themeDimension());
        return all;
    }

    /// The tables of dimensions by their keys: rows, columns and perhaps what each table is of.
    ///
    /// @throws Refusal when they are not two or three, or one is none
    public List<Table> tables(List<String> keys) {
        if (keys.size() != 2 && keys.size() != 3) {
            throw new Refusal("Two or three can be crossed: rows, columns and, for a table each, one more.");
        }
        List<Dimension> dimensions = keys.stream().map(this::dimension).toList();
        boolean isOfRecommendations = dimensions.stream().anyMatch(each -> each.of() == Counted.RECOMMENDATIONS);
        Counted counted = isOfRecommendations ? Counted.RECOMMENDATIONS : Counted.REVIEWS;
        Dimension down = dimensions.get(0);
        Dimension across = dimensions.get(1);
        Name name = new Name(ID + String.join(":", keys), down.label() + " by " + across.label());
        TableMaker make = new TableMaker(analysis.sample());
        List<Table> tables = keys.size() == 2
                ? List.of(make.crossed(name, counted, down, across))
                : make.crossed(name, counted, dimensions);
        if (tables.isEmpty()) {
            throw new Refusal("No review of this analysis records '"
                    + dimensions.getLast().label() + "', so there is nothing to make a table of each of.");
        }
        return tables;
    }

    /// The one of these tables that has this name.
    ///
    /// @throws Refusal when none has
    public Table table(String id) {
        List<String> keys = new ArrayList<>(List.of(id.substring(ID.length()).split(":", -1)));
        keys.set(keys.size() - 1, keys.getLast().replaceFirst("-\\d+$", ""));
        return tables(keys).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no table '" + id + "' in this analysis."));
    }

    private Dimension dimension(String key) {
        return dimensions().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("Reviews cannot be told apart by '" + key + "'. They can by: "
                        + dimensions().stream().map(Dimension::key).collect(Collectors.joining(", ")) + "."));
    }
}
