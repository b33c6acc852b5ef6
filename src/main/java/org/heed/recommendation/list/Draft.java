package org.heed.recommendation.list;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.structure.Place;
import org.heed.text.RawText;

/// One item of one list, before lists are brought together: a recommendation as printed in one place. `parent`
/// is the number above it or empty.
public record Draft(
        Mark mark,
        String parent,
        RawText text,
        Place place,
        List<SubItem> subItems,
        List<Addressee> addressees,
        Optional<Level> level,
        PlannedAction action,
        List<Reason> reasons) {

    public String number() {
        return mark.number();
    }

    /// True for a row of a plan that tells by its number what it is the action of.
    public boolean isActionAlone() {
        return !action.action().isEmpty() && action.action().endsWith(text.verbatim());
    }

    Draft withAction(PlannedAction planned) {
        return new Draft(mark, parent, text, place, subItems, addressees, level, planned, reasons);
    }

    /// The same, found where no heading says that recommendations follow.
    Draft withoutHeading() {
        List<Reason> because = List.of(new Reason("in a part that asks, though its heading is not known"));
        return new Draft(mark, parent, text, place, subItems, addressees, level, action, because);
    }

    public Draft withAddressees(List<Addressee> named) {
        return new Draft(mark, parent, text, place, subItems, named, level, action, reasons);
    }
}
