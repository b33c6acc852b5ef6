package org.heed.coding.agreement;

import org.heed.text.Refusal;

/// Below what agreement a code is not to be counted on: `alpha` beyond chance, and `specific` on what was coded.
/// What is below goes to a third person.
public record AgreementFloor(double alpha, double specific) {

    /// Krippendorff (2004) asks for 0.667 even for tentative conclusions; reviews of deaths reach about 0.6 when
    /// they are coded again (Injury Prevention 2016, 22 suppl 2, A105).
    public static final AgreementFloor USUAL = new AgreementFloor(0.60, 0.60);

    public AgreementFloor {
        if (alpha < -1 || alpha > 1 || specific < 0 || specific > 1) {
            throw new Refusal("A floor is a number up to 1, such as 0.60.");
        }
    }

    public boolean isReachedBy(Agreement agreement) {
        return agreement.alpha().reaches(alpha) && agreement.specific().reaches(specific);
    }
}
