package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Thirty narratives that were written, and measured, before the rules of 21 November 2026 were changed: people of
/// many origins whose names stand on no list, told of in six ways of writing.
public final class HeldOutNames {

    /// Given names of women and men, then family names, by origin. None is on the shipped lists.
    private static final Map<String, List<List<String>>> NAMES = new LinkedHashMap<>();

    static {
        name("Welsh", "Gwenfrewyn Lleucuwen Angharadle", "Cadwallonwy Gruffyddan Idwalon", "Llwydarth Prydderchon");
        name("Polish", "Wiesiława Zdzisia Jagodka", "Przemko Zbychu Wacławek", "Trzebniakowska Gżegżółkowicz");
        name(
                "South Asian",
                "Sukhneet Tahmeenah Gurpinder",
                "Balwantjit Zulqarnayn Imtiyaaz",
                "Chohanwala Rahmatullahi");
        name(
                "African",
                "Chiamakara Nyashadzo Abenayaa",
                "Kwabenah Tendayikwa Olumidero",
                "Owusuwaa-Mensima Adebanjoko");
        name("Arabic", "Rawdhah Shaymaʼ Ghufraan", "Mutasimm Laythan Qusayyan", "Al-Jubourani Haddadiyeh");
        name("Chinese", "Meifengzi Qiaolian Shuyingwa", "Zhiqiangu Haoranyu Guoweizi", "Ouyangshi Situlan");
        name(
                "Irish",
                "Sadhbhín Fionnghuala Muireannach",
                "Ruadhánach Cathaoirle Donnchadhan",
                "Mac Giollarua Ó Súileabhánach");
        name("Jewish", "Shprintze Faigele Brachale", "Mordkhele Zalmele Fishele", "Rabinovitzky Goldwasserman");
        name("Romani", "Florikaa Mirelushka Zambila", "Bogdanel Lashoo Pattrin", "Kalderash-Lee Ciurarescu");
        name("on no list", "Zamirke Oltrasa Vennika", "Brodkin-Vael Tavrin Jorvel", "Ashgrovian Pellonder");
    }

    /// `%w` a woman who died, `%m` the man, `%f` his family name, `%r` a relative, `%t` somebody with a title, `%F`
    /// the family name of `%t`. Capitals are shouted; `%W1`, `%W2` are the halves of a name that a line end cuts.
    private static final List<String> WAYS = List.of("""
            %w %F was found dead at home. Her former partner, %m %f, was convicted of manslaughter.
            %w had told %r, her cousin, that %m had become controlling. %r urged her to leave.
            Ms %F’s GP recorded bruising. %m’s employer knew nothing. %w’s sons now live with %r.
            Health visitor %t %f noticed that %w seemed anxious when %m answered for her.
            Neither %m nor %r were asked to contribute.""", """
            This review concerns %w. She was a teaching assistant. %m, with whom she had lived since 2014, worked nights.
            In March, %w told a colleague that %m checked her telephone. Officers spoke to %m alone.
            Support was offered to %w by %t %F of Lantern Homes; %t rang %w twice.
            %w and %m attended together. After %w left, %m kept calling %r. “I worry about %w,” said %r.
            The panel heard from %r that %w loved swimming.""", """
            BACKGROUND OF %UW %UF
            Name | Role
            %w %F | deceased
            %m %f | husband
            %r %F | mother
            %t %f | social worker
            %UW WAS BORN ABROAD. %w came to the borough in 2009. Mr %f joined her a year later.
            Mrs %F told the police that her daughter was frightened of Mr %f. %UM was arrested.""", """
            A neighbour, %r, heard %w crying. PC %F attended and spoke with %w and %m separately.
            %m denied everything. Dr %f, a psychiatrist, assessed %m. According to %t, %m was not a risk to %w.
            The eldest child (%r) disclosed to %t that “Dad hit Mum”. %t did not tell the police.
            Records show %w, %m and %r at the same address. The home of %w was checked by DC %f.
            Weeks later %w was dead. %m’s trial took place at the Crown Court.""", """
            Family members remembered %w as generous. Her aunt %r wrote: “%w lit up a room”.
            %w’s husband %m controlled the money. In a statement %m said he and %w were happy.
            The chair is grateful to %r and to %t %F for their time. %t’s account differed from %m’s.
            When police called, %m opened the door and %w stood behind him. %w nodded when asked if she was well.
            Housing officer %t %F visited on behalf of Meadowgate Homes.""", """
            Author: %t %F. Members of the panel: %r %f, Head of Safeguarding; %m %F, Detective Inspector.
            The review refers to %w throughout by her own name, at the wish of her mother %r.
            %w (aged 29) and her baby were known to services. Baby’s father, %m, was not.
            %w asked %t whether %m could be removed from the tenancy. %t advised %w to see a solicitor.
            Only %r visited. On her last day %w sent %r a message: “%m is outside”.""");

    /// Six more ways, written after the rules were changed and measured before they were changed again.
    private static final List<String> LATER_WAYS = List.of("""
            %w %F died in June 2022 aged 34. In this report she is called %w.
            A referral naming %m was closed without contact. %w lost touch with %r.
            It was %r who raised the alarm when %w missed her shift. Police forced the door and found %w.
            %m had fled. He was traced to a hotel; %m pleaded guilty.
            The coroner, Mr %f, recorded an unlawful killing.""", """
            What %w’s family want people to know
            %w adored dancing. To her nieces she was always Auntie %w. %r keeps her photograph by the door.
            Nobody asked %w what she wanted. Nobody saw %m as dangerous.
            “If only someone had listened to %w,” %r wrote to the panel.
            The family thank %t for walking beside them.""", """
            Date | Agency | Event
            March 2018 | Police | %w reports criticism by %m; no crime recorded
            April 2018 | GP | %w attends with headaches. Seen by Dr %f
            May 2018 | Housing | Officer %t %F calls; %m says %w is out
            June 2018 | Police | %r reports %w missing; %m arrested""", """
            The perpetrator in this case is %m %f. He met %w online in 2016 and they married in 2017.
            His previous partner, %r %F, had obtained an order against %m. Neither %r nor her solicitor was consulted.
            Ms %F said %m had isolated her. When shown the chronology, Ms %F recognised the pattern.
            %t, his probation officer, wrote that %m minimised his behaviour towards %w and %r.""", """
            Children’s social care opened an assessment of %w’s daughters. Social worker %t completed it in ten days.
            %t never met %m. A manager agreed with %t that the threshold was not reached.
            School staff described %w as attentive; they did not know %m.
            The health visitor saw %w with %r, who interpreted. %r is the sister of %m.
            It is not known what %r told %w.""", """
            On arrival, officers separated the couple. %w appeared calm; %m was tearful.
            PC %f completed the form with %w. Questions about %m were left blank.
            A second visit by PC %f and PC %F took place. %w did not want to speak about %m in front of %r.
            Both %w and %r were offered help. %m declined it.
            Learning: %w should have been seen without %m.""");

    /// A narrative, the origin of its people, and the words of their names with how often each is printed.
    public record Narrative(String origin, String text, Map<String, Integer> names) {}

    private HeldOutNames() {}

    private static void name(String origin, String women, String men, String family) {
        NAMES.put(origin, List.of(words(women), words(men), words(family)));
    }

    private static List<String> words(String all) {
        List<String> words = new ArrayList<>();
        String before = "";
        for (String word : all.split(" ", -1)) {
            if (word.equals("Mac") || word.equals("Ó")) {
                before = word + " ";
            } else {
                words.add(before + word);
                before = "";
            }
        }
        return words;
    }

    /// Three narratives an origin, the same every time.
    public static List<Narrative> all() {
        return told(WAYS);
    }

    /// As many in the later ways, with the names dealt anew.
    public static List<Narrative> later() {
        return told(LATER_WAYS);
    }

    private static List<Narrative> told(List<String> ways) {
        List<Narrative> all = new ArrayList<>();
        Random random = new Random(ways.hashCode());
        int way = 0;
        for (Map.Entry<String, List<List<String>>> origin : NAMES.entrySet()) {
            for (int i = 0; i < 3; i++) {
                all.add(narrative(origin.getKey(), origin.getValue(), ways.get(way++ % ways.size()), random));
            }
        }
        return all;
    }

    private static Narrative narrative(String origin, List<List<String>> names, String way, Random random) {
        Map<String, String> who = new HashMap<>();
        List<String> women = drawn(names.get(0), random);
        List<String> men = drawn(names.get(1), random);
        List<String> family = drawn(names.get(2), random);
        who.put("%w", women.get(0));
        who.put("%r", women.get(1));
        who.put("%m", men.get(0));
        who.put("%t", men.get(1));
        who.put("%f", family.get(0));
        who.put("%F", family.get(1));
        String text = way.replace("%UW", women.get(0).toUpperCase(Locale.ROOT))
                .replace("%UF", family.get(1).toUpperCase(Locale.ROOT))
                .replace("%UM", men.get(0).toUpperCase(Locale.ROOT));
        for (Map.Entry<String, String> one : who.entrySet()) {
            text = text.replace(one.getKey(), one.getValue());
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        who.values().forEach(value -> all.addAll(List.of(value.split(" ", -1))));
        all.removeIf(word -> word.length() < 3 || word.equals("Mac"));
        for (String word : all) {
            counts.put(word, count(text, word) + count(text, word.toUpperCase(Locale.ROOT)));
        }
        return new Narrative(origin, text, counts);
    }

    static int count(String text, String word) {
        return text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
    }

    private static List<String> drawn(List<String> names, Random random) {
        List<String> left = new ArrayList<>(names);
        java.util.Collections.shuffle(left, random);
        return left;
    }
}
