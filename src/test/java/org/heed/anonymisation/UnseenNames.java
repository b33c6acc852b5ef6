package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Reviews of people whose names stand on no list, in many forms of sentence: what hidden documents bring.
public final class UnseenNames {

    private static final List<String> GIVEN = List.of(
            "Zorvenka",
            "Tkelmo",
            "Ushlani",
            "Quendra",
            "Maldra",
            "Iskren",
            "Pelmi",
            "Otsar",
            "Ghislena",
            "Abdukhalil",
            "Oluwafunmito",
            "Szczepanka",
            "Wioletka",
            "Tsegereda",
            "Nkemdili",
            "Xhemile",
            "Gwerfulan",
            "Eurwenna",
            "Harkaranpal",
            "Jaskaranveer",
            "Shahmeena",
            "Rukhsaar-Bibi",
            "Cătălinela",
            "Florinuța",
            "Graciete",
            "Deolindina",
            "Nazlıgül",
            "Berivanşah",
            "Xiaoqiong",
            "Yuzhenlan",
            "Shaquoya",
            "Delvonte",
            "Kemarley",
            "Caoilfhinn",
            "Muirgheal",
            "Żywisława",
            "Ndapewa",
            "Tafadzwaishe",
            "Siphesihleka",
            "Mahbuboullah");
    private static final List<String> FAMILY = List.of(
            "Brathiz",
            "Holvish",
            "Vrantz",
            "Emeniyo",
            "Feitz",
            "Vodolo",
            "Oyelakinmi",
            "Szczygłowska",
            "Ap Cadfaelyn",
            "Dhesiwala",
            "Chaudhrani",
            "Popârlan",
            "Vasconcelinho",
            "Karabulutoğlu",
            "Xuanyuanli",
            "O’Muirghile",
            "MacGhillebride",
            "Nkwonta-Ojiaku",
            "Warsameye",
            "Tekleberhanu",
            "Haqmalzai",
            "Al-Dulaimiya",
            "Pendergrassley",
            "Thackwrayson",
            "Ogbonnayanta",
            "Kazlauskienė",
            "Berhaneselassie",
            "Mutasangwa");

    private static final String REVIEW = """
            Overview report into the death of %1$s in June 2020
            Independent Chair and Author: %9$s
            %1$s was 34 at the time of her death. %2$s was 41.
            Her husband, %2$s, was convicted of her murder.
            %1$s’s mother, %3$s, told the panel that %1$s was a warm and generous woman.
            %3$s said that she had begun to plan for the future.
            %1$s had two children, %4$s and %5$s. %4$s was seven.
            Mr %6$s had worked as a driver but lost the job.
            The social worker, %7$s, visited the home. %7$s recorded that %1$s was afraid.
            Dr %8$s prescribed medication and PC %8$s took a statement.
            The police arrested %2$s and %1$s went to stay with %3$s.
            In the view of the panel, no one asked %2$s about his behaviour. When %1$s returned, %2$s was waiting.
            Neighbours heard shouting; one of them, %10$s, called the police. %10$s did not give evidence.
            The needs of %1$s and %2$s were not known to Aldermere Council or to Millrace Homes.
            Aldermere Community Safety Partnership wrote to %3$s, the mother of %1$s.
            It was %1$s who asked for help. “I am scared,” %1$s told her.
            %2$s’s sister %11$s described him as quiet. %11$s was not contacted.
            The panel thanks %3$s for her courage.""";

    /// A review and the names in it.
    public record Planted(String text, Set<String> names) {}

    private UnseenNames() {}

    /// So many reviews, the same every time.
    public static List<Planted> reviews(int count, long seed) {
        Random random = new Random(seed);
        List<Planted> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(review(random));
        }
        return all;
    }

    private static Planted review(Random random) {
        List<String> given = drawn(GIVEN, random);
        List<String> family = drawn(FAMILY, random);
        String second = given.get(1) + " " + family.get(0);
        List<String> values = List.of(
                given.get(0),
                given.get(1),
                given.get(2),
                given.get(3),
                given.get(4),
                family.get(0),
                given.get(5) + " " + family.get(1),
                family.get(2),
                given.get(6) + " " + family.get(3),
                given.get(7) + " " + family.get(4),
                given.get(8));
        String text = REVIEW;
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("%" + (i + 1) + "$s", values.get(i));
        }
        Set<String> names = new LinkedHashSet<>(given.subList(0, 9));
        names.addAll(family.subList(0, 5));
        return new Planted(text.replaceFirst("Her husband, " + given.get(1), "Her husband, " + second), names);
    }

    private static List<String> drawn(List<String> all, Random random) {
        List<String> drawn = new ArrayList<>(all);
        java.util.Collections.shuffle(drawn, random);
        return drawn;
    }
}
