package org.heed.repetition.ask;

/// What speaks for and against two recommendations asking the same. Shares go from 0 (nothing in common) to 1 (all
/// in common); where one or both say nothing of a kind, they stand between.
record Evidence(
        double wording, double nearness, Shares shares, Clashes clashes, double objectsShared, double objectsApart) {

    /// How much two have in common of each kind of concept.
    record Shares(double action, double object, double group, double setting) {}

    /// 1 where both say something of a kind and nothing is in common, else 0; `audience` is staff against the public,
    /// `level` the country against one place.
    record Clashes(double action, double group, double age, double setting, double audience, double level) {}

    // What silence is worth, between a share of 0 and of 1: both silent, one silent.
    private static final Silence ACTION_SILENCE = new Silence(0.5, 0.35);
    private static final Silence OBJECT_SILENCE = new Silence(0.6, 0.3);
    private static final Silence GROUP_SILENCE = new Silence(0.8, 0.5);
    private static final Silence SETTING_SILENCE = new Silence(0.5, 0.4);

    private static final double FIVE = 5;
    private static final double THREE = 3;

    private record Silence(double both, double one) {}

    static Evidence of(Ask one, Ask other) {
        Spoken mine = one.spoken();
        Spoken theirs = other.spoken();
        Shares shares = new Shares(
                share(mine.actions(), theirs.actions(), ACTION_SILENCE),
                share(mine.objects(), theirs.objects(), OBJECT_SILENCE),
                share(mine.particular(), theirs.particular(), GROUP_SILENCE),
                share(mine.settings(), theirs.settings(), SETTING_SILENCE));
        Clashes clashes = new Clashes(
                clash(mine.actions(), theirs.actions()),
                clash(mine.particular(), theirs.particular()),
                clash(mine.ages(), theirs.ages()),
                clash(mine.places(), theirs.places()),
                clash(mine.audience(), theirs.audience()),
                mine.isNational() == theirs.isNational() ? 0 : 1);
        return new Evidence(
                one.wording().sharedWith(other.wording()),
                one.meaning().likeness(other.meaning()),
                shares,
                clashes,
                mine.objects().tellingIn(theirs.objects()),
                mine.objects().apartFrom(theirs.objects()));
    }

    /// Asked for other people: for adults and for children, of staff and of the public. Such are never the same ask.
    boolean isForOthers() {
        return clashes.age() > 0 || clashes.audience() > 0;
    }

    /// The evidence as numbers of about the same size, for weighing; the order is that of `weights.tsv`.
    double[] numbers() {
        return new double[] {
            1,
            shares.action(),
            shares.object(),
            shares.group(),
            shares.setting(),
            shares.action() * shares.object(),
            clashes.action(),
            objectsShared / FIVE,
            objectsApart / THREE,
            clashes.setting(),
            clashes.level(),
            clashes.group(),
            nearness
        };
    }

    private static double share(Concepts one, Concepts other, Silence silence) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? silence.both() : silence.one();
        }
        double common = one.tellingIn(other);
        return common / (one.telling() + other.telling() - common);
    }

    private static double clash(Concepts one, Concepts other) {
        return one.clashWith(other) ? 1 : 0;
    }
}
